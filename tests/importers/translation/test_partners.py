from dataclasses import replace
from pathlib import Path

import pytest

from glossreader.domain.article import Article
from glossreader.importers.open import read_source
from glossreader.importers.partners import partners

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))


def told(folder_or_files):
    return {path.name: article for path in folder_or_files for article in read_source(path).articles}


def paired(articles, chinese):
    names, found = list(articles), partners(list(articles.values()), chinese)
    return {(names[one], names[other]) for one, other in found}


def wanted(articles):
    return {(name, name.replace(".zh.", ".en.")) for name in articles if ".zh." in name}


def test_each_story_finds_its_translation_among_others_on_the_same_topic(chinese):
    articles = told(STORIES)
    assert len(wanted(articles)) == 4
    assert paired(articles, chinese) == wanted(articles)


@pytest.mark.parametrize("topic", ["canteen", "homophones"])
def test_another_story_on_the_same_topic_is_no_partner_though_the_right_one_is_missing(topic, chinese):
    articles = {name: article for name, article in told(STORIES).items() if name.startswith(topic)}
    originals = [name for name in articles if ".zh." in name]
    for original in originals:
        rest = {name: article for name, article in articles.items() if name != original.replace(".zh.", ".en.")}
        assert original not in {one for one, _ in paired(rest, chinese)}


def test_traditional_characters_have_the_same_partner(chinese):
    articles = told(STORIES)
    traditional = {name: in_traditional(article, chinese) if ".zh." in name else article for name, article in articles.items()}
    assert paired(traditional, chinese) == wanted(articles)


def in_traditional(article, chinese):
    blocks = tuple(replace(block, text=chinese.traditional(block.text)) for block in article.blocks)
    return replace(article, title=chinese.traditional(article.title), blocks=blocks, language="zh-Hant")


def test_an_article_that_is_there_twice_has_no_sure_partner(chinese):
    articles = told(path for path in STORIES if path.name.startswith("canteen-linhe"))
    twice = {**articles, "again.en.txt": articles["canteen-linhe.en.txt"]}
    assert paired(articles, chinese) == {("canteen-linhe.zh.txt", "canteen-linhe.en.txt")}
    assert paired(twice, chinese) == set()


def test_articles_without_words_have_no_partner(chinese):
    assert partners([], chinese) == ()
    assert partners([Article("", (), language="zh-Hans"), Article("", ())], chinese) == ()


def test_the_pairs_at_hand_are_found_among_all_labelled_pages(shared, chinese):
    articles = told(path for folder in ("pairs", "gold/more", "gold/pages") for path in sorted((shared / folder).glob("*.txt")))
    articles |= told(STORIES)
    assert paired(articles, chinese) == wanted(articles)
