alter table feed add column colour varchar default 'grey' not null;
drop table article;
alter table nowhere add column colour varchar;
