"""The names under which pages say things of themselves in meta elements and microdata, each list in the order of trust.

They are those of Open Graph, Dublin Core, Highwire Press (citation_), Parse.ly, Sailthru, schema.org, of the Chinese standard for
sites of the government (ArticleTitle, PubDate, ContentSource, ColumnName), and of Chinese newspapers (publishdate, source, mediaid).
"""

TITLES = (
    "og:title", "articletitle", "citation_title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "itemprop:headline",
    "headline", "twitter:title",
)  # fmt: skip
AUTHORS = (
    "citation_author", "parsely-author", "sailthru.author", "byl", "author", "authors", "article:author", "og:article:author",
    "dc.creator", "dcterms.creator", "itemprop:author", "itemprop:creator", "label:written by", "label:作者", "label:撰文",
)  # fmt: skip
PUBLISHERS = ("contentsource", "source", "citation_journal_title", "dc.publisher", "dcterms.publisher")
SITES = ("og:site_name", "sitename", "publisher", "itemprop:publisher", "mediaid", "application-name", "al:ios:app_name")
DATES = (
    "article:published_time", "og:published_time", "og:article:published_time", "citation_publication_date", "citation_date",
    "citation_online_date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publishtime",
    "date.published", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "itemprop:datepublished",
    "article:create_at", "weibo: article:create_at", "date",
)  # fmt: skip
LANGUAGES = ("dc.language", "dcterms.language", "citation_language", "itemprop:inlanguage", "content-language", "og:locale")
CATEGORIES = (
    "article:section",
    "og:article:section",
    "columnname",
    "parsely-section",
    "sailthru.section",
    "itemprop:articlesection",
    "section",
)
DECKS = (
    "itemprop:alternativeheadline",
    "articlesubtitle",
    "subtitle",
    "dek",
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
)
ADDRESSES = ("og:url", "url", "parsely-link", "twitter:url", "citation_public_url")
