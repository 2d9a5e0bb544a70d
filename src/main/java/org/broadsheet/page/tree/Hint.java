package org.broadsheet.page.tree;

/// What the names that a page's makers gave to an element (classes, ids, roles, microdata) say of
/// its purpose. A hint can be wrong: whoever follows it looks at the text too.
public enum Hint {
  ARTICLE_BODY,
  ARTICLE,
  HEADLINE,
  KICKER,
  STANDFIRST,
  BYLINE,
  DATE,
  CAPTION,
  CREDIT,
  PICTURE,
  GALLERY,
  PULL_QUOTE,
  /// Other stories.
  RELATED,
  NAVIGATION,
  SHARE,
  COMMENTS,
  NEWSLETTER,
  ADVERT,
  FOOTER,
  SIDEBAR,
  AUTHOR_BOX,
  TAGS,
  TOOLS,
  POPUP,
  PAYWALL,
  COOKIES,
  LOGIN,
  /// A post from elsewhere.
  EMBED,
  PLAYER,
  AVATAR,
  LOGO,
  /// For ears only, or not at all.
  HIDDEN,
  LIVE
}
