-- Texts deflate better with a dictionary of what often stands in them. A deflated text names its
-- dictionary by the checksum (RFC 1950); articles is how many there were when it was made.
create table dictionary (
  checksum bigint primary key,
  articles int not null,
  bytes varbinary not null
);

-- The head of an article, deflated too; "head" is where it was before.
alter table content add column summary varbinary;
alter table content alter column head set null;

-- An article is looked for in its own feed, and what arrives together lies together then.
create index article_by_link_in_feed on article (feed, link_hash);
drop index article_by_link;
create index article_by_essence_in_feed on article (feed, essence);
drop index article_by_essence;
