export * from '../../record/views/topic-reports.ts';
