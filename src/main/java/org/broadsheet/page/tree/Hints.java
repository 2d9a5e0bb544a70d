package org.broadsheet.page.tree;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Reads the names that elements carry. A name is taken apart into words at hyphens, underlines and
/// capitals; single words and pairs of neighbours are looked up.
final class Hints {
  private static final Map<String, Hint> WORDS = new HashMap<>();

  private static void add(Hint hint, String words) {
    for (String word : words.split(" ")) WORDS.put(word, hint);
  }

  static {
    add(
        Hint.ARTICLE_BODY,
        "article-body article-content article-text article-copy article-main articlebody"
            + " articletext articlecontent article-inner story-body story-content story-text"
            + " storybody storycontent story-copy entry-content entrycontent entry-body"
            + " post-content post-body postcontent postbody post-text news-content news-body"
            + " news-text newsbody newstext news-detail content-body body-content body-text"
            + " body-copy bodycopy bodytext text-content main-text maintext rich-text richtext"
            + " copy-text artikel-text artikeltext article-paragraphs single-content page-content"
            + " blog-content blog-post content-text detail-content detail-text article-detail"
            + " article-wrap texte-article nota-texto cuerpo-nota cuerpo article-story story-story"
            + " story-elements art-text art-body");
    add(Hint.ARTICLE, "article story entry post hentry h-entry newsarticle blogposting");
    add(
        Hint.HEADLINE,
        "headline title titel titre titulo titolo article-title post-title entry-title heading"
            + " story-title news-title");
    add(
        Hint.KICKER,
        "kicker topline overline eyebrow dachzeile rubric spitzmarke antetitulo occhiello"
            + " supertitle surtitre pretitle over-title pre-title super-title");
    add(
        Hint.STANDFIRST,
        "standfirst lede =lead lead-text lead-paragraph article-lead story-lead post-lead dek deck intro teaser-text summary subtitle subheadline subhead"
            + " subheading abstract chapo chapeau sommario bajada entradilla subtitulo vorspann"
            + " article-intro article-lead ingress preamble strapline excerpt underline"
            + " introduction sub-title sub-headline sub-heading article-summary article-description"
            + " perex anons");
    add(
        Hint.BYLINE,
        "byline byline-author author authors autor autoren auteur autore writer writers"
            + " journalist reporter contributor contributors dateline article-author article-meta"
            + " post-meta entry-meta post-author author-name authorname firma skribent forfatter"
            + " redacteur signature by-line story-meta article-info post-info articleinfo"
            + " news-info writer-info");
    add(
        Hint.DATE,
        "date datetime timestamp pubdate published publish-date pub-date posted posted-on updated"
            + " datum fecha data-pub article-date post-date entry-date time-stamp publish-time"
            + " last-updated date-published");
    add(
        Hint.CAPTION,
        "caption captions figcaption legend legende bildunterschrift bildtext bildetekst pie-foto"
            + " piefoto wp-caption-text media-caption image-caption photo-caption didascalia"
            + " img-caption caption-text bu cutline image-description image-text img-desc");
    add(
        Hint.CREDIT,
        "credit credits copyright copyrights photographer photographers fotograf photo-credit"
            + " image-credit img-credit attribution image-source photo-source img-source"
            + " bildnachweis bildrechte bildquelle copyright-holder rights photo-author"
            + " image-author image-copyright photo-by photoby image-rights picture-credit"
            + " caption-credit media-credit urheber quelle photocredit imagecredit photobyline"
            + " photo-byline image-byline media-source caption-source credito crédito creditos"
            + " caption-author figure-author media-copyright media-author kilde photog"
            + " creditline credit-line source-credit figure-credit fotocredit foto-credit");
    add(
        Hint.PICTURE,
        "image images img photo photos picture pictures figure foto fotos bild bilder imagen"
            + " fotografia media thumbnail");
    add(
        Hint.GALLERY,
        "gallery galleries slideshow carousel slider swiper galerie galeria bildergalerie"
            + " bilderstrecke photogallery photo-gallery lightbox slick diaporama fotostrecke");
    add(Hint.PULL_QUOTE, "pullquote pull-quote pullout pull-out quote-box highlight-quote");
    add(
        Hint.RELATED,
        "related relateds relevant-articles recommended recommendation recommendations recommend"
            + " recirc recirculation read-more readmore read-next read-also more-on more-from"
            + " more-stories more-news most-read most-popular mostread mostpopular most-viewed"
            + " popular trending also-read also-like you-may up-next next-article prev-next"
            + " next-prev previous-next similar see-also seealso teaser teasers related-articles"
            + " related-posts related-content related-links related-news related-stories"
            + " related-story related-article further-reading outbrain taboola zergnet mgid"
            + " nextprev post-navigation top-stories topstories latest latest-news jp-relatedposts"
            + " yarpp suggested suggestions weiterlesen mehr-zum promo promobox promotion in-other"
            + " article-links link-list linklist linkbox related-box also-on more-links lire-aussi"
            + " linkcard story-card storycard inline-link-box onward read-on relacionadas"
            + " relacionados relacionado correlati correlate relatert crosslink cross-link hot-news"
            + " other-news readalso best-of");
    add(
        Hint.NAVIGATION,
        "nav navigation menu menus navbar breadcrumb breadcrumbs sitemap pagination pager paging"
            + " page-links pagelinks skip-link skiplink masthead topbar nav-links toc"
            + " table-of-contents");
    add(
        Hint.SHARE,
        "share sharing social socials sharebar shareline share-bar share-buttons social-share"
            + " socialshare sharethis addthis addtoany sharedaddy share-tools social-links"
            + " social-media socialmedia facebook-share follow-us share-links teilen partager"
            + " compartir bookmark follow");
    add(
        Hint.COMMENTS,
        "comment comments disqus commentlist comment-list respond kommentar kommentare"
            + " commentaires commentaire comentarios comentario discussion discussions replies"
            + " fb-comments livefyre coral viafoura");
    add(
        Hint.NEWSLETTER,
        "newsletter newsletters subscribe subscription subscribe-box sign-up signup optin opt-in"
            + " email-signup mailing-list abonnieren abo call-to-action cta mc-embed subscriptions"
            + " nl-signup donate donation whatsapp telegram-channel membership");
    add(
        Hint.ADVERT,
        "ad ads advert adverts advertisement advertising advertorial adslot ad-slot adsbygoogle"
            + " ad-container ad-wrapper adwrapper dfp gpt anzeige werbung publicidad publicite"
            + " pubblicita reklama sponsored sponsor sponsors commercial adbox ad-box adunit"
            + " ad-unit native-ad banner-ad mpu leaderboard billboard affiliate outstream");
    add(
        Hint.FOOTER,
        "footer colophon disclaimer imprint site-footer article-footer post-footer entry-footer"
            + " page-footer copyright-notice legal footnote-legal boilerplate corrections");
    add(Hint.SIDEBAR, "sidebar side-bar rail right-rail left-rail sidebars widget-area siderail");
    add(
        Hint.AUTHOR_BOX,
        "author-box author-bio authorbox author-info about-author about-the author-profile"
            + " author-description author-card authorbio bio writer-bio author-details"
            + " author-block post-author-box autorenbox author-about contributor-bio vcard"
            + " author-bio-box byline-bio authors-bio");
    add(
        Hint.TAGS,
        "tags tag tag-list taglist post-tags entry-tags tag-links keywords topics topic-list"
            + " article-tags categories cat-links post-categories schlagworte themen etiquetas"
            + " hashtags tagcloud mots-cles");
    add(
        Hint.TOOLS,
        "toolbar tools tool-bar actions action-bar article-tools print print-link font-size"
            + " fontsize listen audio-player text-to rating ratings feedback report-error"
            + " reading-time read-time vote voting emoji reactions reaction likes survey poll quiz"
            + " tooltip popup popover modal overlay rollover hovercard hover-card flyout");
    add(
        Hint.PAYWALL,
        "paywall paygate regwall registration-wall piano tp-modal paid-content metered"
            + " premium-box subscriber-only subscribers-only plus-box");
    add(
        Hint.COOKIES,
        "cookie cookies consent gdpr cookie-banner cookie-notice privacy-notice onetrust"
            + " cookie-consent didomi");
    add(Hint.LOGIN, "login log-in signin sign-in register registration user-menu account");
    add(
        Hint.EMBED,
        "embed embeds twitter-tweet tweet instagram-media facebook-post social-embed oembed");
    add(
        Hint.PLAYER,
        "video-player player videoplayer jwplayer brightcove youtube video-container iframe"
            + " video-wrapper audio podcast video-embed");
    add(
        Hint.AVATAR,
        "avatar avatars gravatar headshot mugshot author-image author-photo author-avatar"
            + " author-picture author-img author-pic profile-image profile-pic author-thumbnail"
            + " byline-image author-portrait portrait userpic");
    add(Hint.LOGO, "logo logos icon icons emoticon sprite badge favicon brand");
    add(
        Hint.HIDDEN,
        "sr-only visually-hidden visuallyhidden screen-reader screenreader screen-reader-text"
            + " off-screen offscreen hide-visually a11y-hidden assistive-text hidden-text sr-text"
            + " blind clip-text is-hidden u-hidden print-only");
    add(Hint.LIVE, "liveblog live-blog livefeed live-feed live-update");
  }

  /// `has-sidebar` is not the sidebar.
  private static final Set<String> DENIALS = Set.of("has", "no", "with", "without", "hide", "show", "not", "non");

  private static final int LONGEST_NAME = 400;

  private final Map<String, Set<Hint>> known = new HashMap<>();

  /// The hints in a class attribute, an id, or the like.
  Set<Hint> in(String names) {
    if (names.isEmpty()) return Set.of();
    return known.computeIfAbsent(names, Hints::read);
  }

  private static Set<Hint> read(String names) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    String text = names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
    for (String name : text.split("\\s+")) addHints(name, hints);
    return hints.isEmpty() ? Set.of() : Collections.unmodifiableSet(hints);
  }

  private static void addHints(String name, Set<Hint> hints) {
    if (isStyling(name)) return;
    String[] words = words(withoutSettings(name));
    if (words.length == 1) addHint("=" + words[0], hints);
    for (int i = 0; i < words.length; i++) {
      if (i > 0 && DENIALS.contains(words[i - 1])) continue;
      addHint(words[i], hints);
      if (i > 0) addHint(words[i - 1] + "-" + words[i], hints);
      if (i > 1) addHint(words[i - 2] + "-" + words[i - 1] + "-" + words[i], hints);
    }
  }

  /// Names like `print:px-6` say how something looks, and when.
  private static boolean isStyling(String name) {
    return name.indexOf(':') >= 0 || name.indexOf('[') >= 0;
  }

  /// In `header--share-position--left` the header is set up; in `box--related` the box is named.
  private static String withoutSettings(String name) {
    int mark = name.indexOf("--");
    if (mark <= 0) return name;
    return name.indexOf('-', mark + 2) < 0 ? name : name.substring(0, mark);
  }

  private static void addHint(String word, Set<Hint> hints) {
    Hint hint = WORDS.get(word);
    if (hint != null) hints.add(hint);
  }

  private static String[] words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        separate(words);
      } else {
        if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1)))
          separate(words);
        words.append(Character.toLowerCase(c));
      }
    }
    return words.toString().split("-");
  }

  private static void separate(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') words.append('-');
  }
}
