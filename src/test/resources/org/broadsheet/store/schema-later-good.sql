alter table feed add column colour varchar default 'grey' not null;
update feed set colour = 'red' where kind = 'SAVED';
