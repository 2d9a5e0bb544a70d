package org.broadsheet.page.body;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What papers say in every language that is not part of a story.
final class Phrases {
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|related(?:"
              + " (?:stories|articles|news|posts|content|topics|coverage|links|reading|items|videos?|sites?))?|(?:read|see)"
              + " (?:also|more|next)\\b.*|more (?:from|on|in|about|stories|news|like"
              + " this)\\b.*|more:?|also (?:read|on|see)\\b.*|(?:most|must)["
              + " -](?:read|popular|viewed|watched|shared|recent)\\b.*|trending(?: now|"
              + " stories)?|popular(?: now| stories| articles| posts)?|top stories|latest(?: news|"
              + " stories| articles| posts| from)?\\b.{0,20}|recommended(?: for you| stories|"
              + " articles| reading)?|editor.?s.? (?:picks?|choice)|don.?t miss|up next|what to"
              + " read next|next (?:article|story|up)|previous (?:article|story|post)|in other"
              + " news|further reading|explore further|elsewhere on.*|from the web|around the"
              + " web|sponsored (?:content|links|stories)|promoted(?: stories| links)?|partner"
              + " (?:news|content|stories)|similar (?:stories|articles|posts|news)|suggested"
              + " (?:reading|stories|articles)|keep reading|continue reading|discover more|other"
              + " (?:stories|news|articles)|share this.*|leave a (?:reply|comment).*|comments?(?:"
              + " \\(\\d+\\))?|join the (?:conversation|discussion).*|have your say|about the"
              + " authors?|.{0,12}newsletters?|mehr (?:zum"
              + " thema|zu|von|aus|artikel|nachrichten|lesen|davon)\\b.*|das könnte"
              + " (?:sie|dich|euch) (?:auch|ebenfalls) interessieren.*|auch interessant|lesen sie"
              + " auch.*|lesen sie (?:hier|mehr).*|lies auch.*|weitere"
              + " (?:artikel|themen|meldungen|nachrichten|beiträge|informationen).*|weiterlesen.*|meistgelesen(?:e"
              + " artikel)?|meist gelesen|neueste artikel|aktuelle"
              + " (?:artikel|nachrichten|meldungen)|ähnliche (?:artikel|beiträge|themen)|zum"
              + " thema|empfohlene? .*|verwandte (?:themen|artikel).*|passend dazu|siehe"
              + " auch.*|themen|schlagworte|kommentare?(?: \\(\\d+\\))?|diskutieren sie.*|teilen|à"
              + " lire (?:aussi|également).*|lire (?:aussi|également).*|sur le même sujet|dans la"
              + " même rubrique|les plus lus|articles? (?:similaires|liés|recommandés|connexes).*|à"
              + " découvrir.*|à voir aussi.*|plus d.(?:articles|actualités).*|nos derniers"
              + " articles|commentaires?|en savoir plus.*|pour aller plus loin|lee también.*|leer"
              + " más.*|más (?:noticias|información|sobre|en|leídas?|leídos?)\\b.*|te"
              + " (?:puede|podría) interesar.*|también te puede.*|noticias"
              + " relacionadas|relacionad[oa]s?|artículos relacionados|lo más"
              + " (?:leído|visto)|archivado en.*|últimas noticias|leia (?:também|mais).*|veja"
              + " (?:também|mais).*|mais (?:lidas|notícias|sobre)\\b.*|notícias"
              + " relacionadas|relacionad[ao]s|saiba mais.*|comentários|leggi anche.*|potrebbe"
              + " interessarti.*|articoli correlati|correlati|ti potrebbe.*|altre notizie.*|i più"
              + " letti|più letti|lees (?:ook|meer|verder).*|meer"
              + " (?:over|van|nieuws|lezen)\\b.*|gerelateerd.*|meest gelezen|lees ook.*|les"
              + " (?:også|mer).*|læs (?:også|mere).*|läs (?:också|mer|även).*|mer om.*|mest"
              + " (?:lest|læst|läst).*|relatert(?:e)?.*|siste nytt|lue"
              + " (?:myös|lisää).*|luetuimmat|katso myös.*|czytaj"
              + " (?:też|także|również|więcej).*|zobacz (?:też|także|również|więcej).*|przeczytaj"
              + " (?:też|także).*|polecamy.*|najczęściej czytane|powiązane.*|čtěte"
              + " (?:také|též).*|přečtěte si.*|mohlo by vás zajímat.*|související.*|prečítajte"
              + " si.*|súvisiace.*|olvass(?:a|on)? (?:el|tovább).*|kapcsolódó.*|ezt is.*|citește"
              + " și.*|vezi și.*|pročitajte.*|povezan.*|procitajte.*|читайте"
              + " (?:также|ещё|еще|також).*|читать (?:также|далее).*|по теме.*|материалы по"
              + " теме.*|похожие.*|другие новости.*|ранее по теме.*|самое"
              + " (?:читаемое|популярное).*|популярное|читайте також.*|вижте"
              + " още.*|прочетете.*|διαβάστε (?:επίσης|ακόμη|περισσότερα).*|δείτε"
              + " (?:επίσης|ακόμη).*|ilgili (?:haberler|içerikler).*|bunlar da ilginizi.*|ayrıca"
              + " oku.*|çok okunanlar|baca (?:juga|selengkapnya).*|berita"
              + " (?:terkait|lainnya|terpopuler).*|artikel terkait.*|terkait|terpopuler|xem"
              + " thêm.*|tin liên quan.*|đọc thêm.*|bài liên quan.*|soma"
              + " (?:zaidi|pia).*|関連(?:記事|リンク|ニュース|キーワード|トピックス?)?.*|あわせて読みたい.*|こちらもおすすめ.*|おすすめ.*|人気記事.*|アクセスランキング.*|ランキング|新着記事.*|あなたにオススメ.*|特集|相關(?:新聞|報導|文章|閱讀)?.*|延伸閱讀.*|推薦閱讀.*|看更多.*|更多.{0,10}|热门.*|相关(?:新闻|阅读|推荐)?.*|推荐阅读.*|관련"
              + " ?(?:기사|뉴스).*|많이 본.*|인기 ?(?:기사|뉴스).*|이 기사를.*|추천.*|اقرأ"
              + " (?:أيضا|أيضاً|ايضا|المزيد).*|مواضيع (?:ذات صلة|متعلقة).*|ذات صلة|شاهد"
              + " (?:أيضا|أيضاً).*|المزيد.*|الأكثر قراءة.*|بیشتر بخوانید.*|אולי יעניין.*|כתבות"
              + " נוספות.*|עוד ב.*|קראו (?:גם|עוד).*|ข่าวที่เกี่ยวข้อง.*|อ่านเพิ่มเติม.*|यह भी"
              + " पढ़ें.*|ये भी पढ़ें.*|संबंधित.*|আরও পড়ুন.*)[\\s:：…»>→.!?|-]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What asks the reader to do something else than to read on.
  private static final Pattern PROMPT =
      Pattern.compile(
          "\\b(?:sign up (?:here|now|today|to|for)\\b.*|(?:subscribe|subscribing) (?:to|here|now|today|on)\\b.*|follow (?:us|me|him|her|them|@\\w+|.{2,40}) on\\b.*|like us on\\b.*|download (?:our|the) .{0,20}app\\b.*|(?:in|to) your inbox\\b.*|join (?:our|the) .{0,30}(?:channel|group|newsletter|list|community|conversation)\\b.*|click here\\b.*|(?:like|enjoy(?:ed)?|liked) this (?:story|article|post)\\b.*|have a (?:tip|story|question)\\b.*|send (?:us )?(?:a |your )?(?:tips?|email)\\b.*|can be reached at\\b.*|(?:e-?mail|contact) (?:the )?(?:author|reporter|writer|editor)\\b.*|become a (?:member|subscriber|supporter)\\b.*|support (?:our|independent) .*|read (?:the )?(?:full|original) (?:story|article|post)\\b.*|all rights reserved\\b.*|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)\\b.*"
              + "|(?:newsletter|whatsapp-kanal|whatsapp-channel)\\b.*|folge(?:n sie|t|) (?:uns|dem|unserem)\\b.*|abonnier(?:e|en|t)\\b.*|jetzt (?:anmelden|abonnieren|lesen|testen)\\b.*|hier (?:klicken|anmelden|abonnieren)\\b.*|alle rechte vorbehalten\\b.*"
              + "|abonnez-vous\\b.*|inscrivez-vous\\b.*|suivez-nous\\b.*|recevez (?:notre|toute|nos)\\b.*|tous droits réservés\\b.*|suscríbe(?:te|se)\\b.*|síguenos\\b.*|únete a\\b.*|regístrate\\b.*|boletín\\b.*|todos los derechos\\b.*|inscreva-se\\b.*|siga(?:-nos| o| a)\\b.*|clique aqui\\b.*|iscriviti\\b.*|seguici\\b.*|abbonati\\b.*|abonneer\\b.*|volg ons\\b.*|nieuwsbrief\\b.*|følg oss\\b.*|följ oss\\b.*|подписывайтесь.*|подпишитесь.*|подписаться.*|підписуйтесь.*|zapisz się.*|obserwuj nas.*|abone ol.*|takip edin.*|langganan.*|ikuti kami.*|theo dõi.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern RIGHTS = Pattern.compile("(?:copyright|©|\\(c\\)).{0,120}", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<String> FURNITURE =
      Set.of(
          "advertisement",
          "advertisements",
          "advertising",
          "ad",
          "anzeige",
          "werbung",
          "publicité",
          "publicidad",
          "pubblicità",
          "publicidade",
          "annonse",
          "annons",
          "reklame",
          "reklama",
          "mainos",
          "реклама",
          "advertentie",
          "iklan",
          "広告",
          "广告",
          "廣告",
          "광고",
          "إعلان",
          "advertisement - scroll to continue",
          "article continues below",
          "story continues below",
          "story continues below advertisement",
          "article continues after advertisement",
          "continue reading below",
          "read more",
          "loading",
          "loading...",
          "loading…",
          "share",
          "share this",
          "tweet",
          "print",
          "email",
          "save",
          "copy link",
          "link copied",
          "close",
          "play",
          "play video",
          "watch",
          "listen",
          "follow",
          "follow us",
          "subscribe",
          "sign up",
          "log in",
          "sign in",
          "end of article",
          "skip to content",
          "skip advertisement",
          "view comments",
          "show comments",
          "view all",
          "show more",
          "see more",
          "load more",
          "powered by",
          "tags",
          "topics",
          "kort fortalt",
          "image",
          "video",
          "photo",
          "facebook",
          "twitter",
          "whatsapp",
          "telegram",
          "pinterest",
          "linkedin",
          "reddit",
          "instagram",
          "back to top",
          "sponsored",
          "promoted");

  private Phrases() {}

  /// Whether a line stands above other stories, or points to one.
  static boolean announcesOthers(String text) {
    return text.length() < 90 && OTHERS.matcher(text.strip()).matches();
  }

  /// Whether a short paragraph asks for a subscription, a click or a like, or claims rights.
  static boolean isPrompt(String text) {
    return text.length() < 320 && (PROMPT.matcher(text).find() || RIGHTS.matcher(text).matches());
  }

  static boolean isFurniture(String text) {
    return text.length() < 60
        && FURNITURE.contains(
            text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s:：.…»>→]+$", ""));
  }
}
