export * from '../../record/views/telling.ts';
