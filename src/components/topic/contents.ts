export * from '../../record/views/topic-contents.ts';
