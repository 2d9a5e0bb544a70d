<?xml version="1.0"?>
<CHANNEL HREF="https://chan.example/" LASTMOD="1999-11-12T13:14Z"><TITLE>Chan</TITLE><ABSTRACT>Old</ABSTRACT>
<ITEM HREF="https://chan.example/1" LASTMOD="1999-11-11"><TITLE>One</TITLE><ABSTRACT>First</ABSTRACT></ITEM></CHANNEL>
