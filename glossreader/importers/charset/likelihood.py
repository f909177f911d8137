"""How likely a decoded text is: by how often its characters are met in Chinese, or beside English."""

from collections import Counter
from collections.abc import Mapping
from functools import cache

from glossreader.importers.text import REPLACEMENT
from glossreader.paths import resource

# Costs are -ln of a share. Those of hanzi are measured; the others were set so that sample pages in eight encodings come out right.
_RARE_HANZI = 18.5
_USUAL = 5.0  # punctuation of Chinese and English pages
_LETTER = 9.0  # é ü ñ: accents of Western European words
_KANA_HANGUL = 8.5
_UNUSUAL = 14.0
_SYMBOL = 20.0  # ¤ ¸ ¬ ÿ
_IMPOSSIBLE = 25.0  # private use, C1 controls
_PUNCTUATION = frozenset("。，、《》“”：？！—…（）　·‘’「」；『』【】〈〉–°￥％•\u00a0©®™€£§±½¼¾×÷«»¡¿ºª²³¹¶†‡→←")
_ACCENTED = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýœßÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜŒāēīōūǎěǐǒǔǖǘǚǜ")


@cache
def read_costs() -> Mapping[str, float]:
    """Read what each character costs: the table of hanzi, punctuation and accented letters."""
    costs = dict.fromkeys(_PUNCTUATION, _USUAL) | dict.fromkeys(_ACCENTED, _LETTER)
    for row in resource("tables", "characters.tsv").read_text(encoding="utf-8").splitlines():
        cost, _, hanzi = row.partition("\t")
        costs.update(dict.fromkeys(hanzi, float(cost)))
    return costs


def cost_of(text: str, costs: Mapping[str, float]) -> float:
    """Return the mean cost of the characters of a text beyond ASCII; 0 when there are none. What could not be decoded is not counted."""
    beyond = {char: count for char, count in Counter(text).items() if char > "\x7f" and char != REPLACEMENT}
    return sum(count * cost_of_char(char, costs) for char, count in beyond.items()) / sum(beyond.values()) if beyond else 0.0


def cost_of_char(char: str, costs: Mapping[str, float]) -> float:
    """Return the cost of a single character beyond ASCII."""
    return costs.get(char) or _cost_by_block(char)


def _cost_by_block(char: str) -> float:
    """Return the cost of a character that no table names, by the block that it stands in."""
    if "\u3400" <= char <= "\u9fff" or char >= "\U00020000":
        return _RARE_HANZI
    if "\u3040" <= char <= "\u30ff" or "\uac00" <= char <= "\ud7af":
        return _KANA_HANGUL
    if char < "\xa0" or "\ue000" <= char <= "\uf8ff" or "\ud800" <= char <= "\udfff":
        return _IMPOSSIBLE
    return _SYMBOL if char <= "\xff" else _UNUSUAL
