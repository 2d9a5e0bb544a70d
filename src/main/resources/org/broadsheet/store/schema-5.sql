-- How long articles are kept; null for what counts around it. See the record KeepRule.
alter table feed add column keeping varchar;
alter table folder add column keeping varchar;

-- What the person decided for all: 1 how long articles are kept, 2 how much room pictures may take,
-- 3 whether the same article in several feeds is shown once. Null for the usual.
create table rule (
  id bigint primary key,
  text varchar
);
insert into rule values (1, null), (2, null), (3, null);

-- What an article is known by when it comes in another feed: its address, hashed, and a fingerprint
-- of its text that is nearly the same for nearly the same texts. Null where it has none.
create table likeness (
  article bigint primary key,
  address bigint,
  fingerprint bigint
);

-- The same article as another one, which came before.
create table repeat (
  article bigint primary key,
  original bigint not null
);
create index repeat_of on repeat (original);
