-- validators_of is whose the validators are, where that is not the feed's own address. answer is
-- what came of the last request.
alter table feed add column validators_of varchar;
alter table feed add column answer varchar default '' not null;

-- Apart from the feed, so that whoever lists or exports feeds cannot give them away. Given to that
-- origin alone, wherever the feed moves.
create table login (
  feed bigint primary key,
  origin varchar not null,
  name varchar not null,
  password varchar not null
);

-- Hosts that asked to be left alone.
create table pause (
  host varchar primary key,
  until bigint not null
);

-- essence is of what the feed says, without what changes by itself: an article that comes under
-- another guid is known by it. changed is when the feed last said something else of it.
alter table article add column essence uuid;
alter table article add column changed bigint;
create index article_by_essence on article (essence);
