export * from '../../record/views/describe.ts';
