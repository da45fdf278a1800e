-- What is looked up in an earlier state is looked up by the same indexes: most rows are those that hold now.
drop index fact_by_document, task_by_document, project_by_document, passage_words;
create index fact_by_document on fact (document, start);
create index task_by_document on task (document, start);
create index project_by_document on project (document, start);
create index passage_words on passage using gin (words);
