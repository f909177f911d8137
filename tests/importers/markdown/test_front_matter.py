import pytest

from glossreader.importers.laid import Metadata
from glossreader.importers.markdown.front_matter import front_matter_of

JEKYLL = """\
---
layout: post
title: "Night school: who learns what"   # as printed
subtitle: 'It''s not only ballet'
authors:
  - Marit Oduya
  - name: 林小满
    url: https://example.org/lin
date: 2024-03-05T10:00:00+08:00
categories: [Society, Cities]
tags: [夜校, 上海]
canonical_url: https://example.org/night-school
publisher: The Lane
lang: en
---
Text.
"""


def test_what_the_article_is_called_and_who_wrote_it_is_read():
    front = front_matter_of(JEKYLL)
    assert front.metadata == Metadata(
        titles=("Night school: who learns what",),
        deck="It's not only ballet",
        authors=("Marit Oduya", "林小满"),
        publisher="The Lane",
        published="2024-03-05",
        url="https://example.org/night-school",
        language="en",
        category="Society",
    )
    assert JEKYLL.split("\n")[front.lines] == "Text."


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("author: Marit Oduya and 林小满", "authors", ("Marit Oduya", "林小满")),
        ("author: [Marit Oduya, 林小满]", "authors", ("Marit Oduya", "林小满")),
        ("author: 王芳、李明", "authors", ("王芳", "李明")),
        ("date: 2024", "published", "2024"),
        ("date: 2018年5月26日", "published", "2018-05-26"),
        ("日期: 2018-05-26", "published", "2018-05-26"),
        ('title: "“内卷” \\"explained\\""', "titles", ('“内卷” "explained"',)),
        ("source: my own notes", "url", None),
        ("title: *alias", "titles", ()),
        ("title: &anchor 内卷", "titles", ()),
        ("title: !!python/object:os.system", "titles", ()),
        ("title: |", "titles", ()),
    ],
)
def test_values_are_read_as_people_write_them(line, field, value):
    assert getattr(front_matter_of(f"---\n{line}\nkind: note\n---\n").metadata, field) == value


def test_hugo_writes_it_between_plusses():
    front = front_matter_of('+++\ntitle = "夜校"\ndate = 2024-03-05\n+++\nText\n')
    assert (front.metadata.titles, front.metadata.published, front.lines) == (("夜校",), "2024-03-05", 4)


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nA rule above, and a rule below.\n\n---\n",
        "---\ntitle: never closed\n",
        "Text\n---\ntitle: below\n---\n",
        "----\ntitle: four\n----\n",
        "---\n---\n",
        "---\nHe said: nothing.\nAnd so on, without a colon.\n---\n",
        "",
    ],
)
def test_rules_round_a_text_are_no_front_matter(text):
    assert front_matter_of(text) == front_matter_of("no front matter")


def test_aliases_within_aliases_are_not_followed():
    bomb = "---\na: &a [ha, ha]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20))
    assert front_matter_of(f"{bomb}title: 安全\n---\n").metadata.titles == ("安全",)
