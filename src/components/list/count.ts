export * from '../../record/views/count.ts';
