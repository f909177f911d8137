"""Numbers of lists and notes as Word writes them: 3, iii, c, 三, 丙, ③; ECMA-376 part 1, 17.18.59 ST_NumberFormat."""

from collections.abc import Callable, Mapping

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
          (4, "iv"), (1, "i"))  # fmt: skip
_DIGITS, _UNITS = "〇一二三四五六七八九", ("", "十", "百", "千")
_LEGAL, _LEGAL_UNITS = "零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟")
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_MOST = 9999


def written(number: int, form: str) -> str:
    """Write a number in a form of Word; in figures where the form is not known, or cannot write it."""
    write = _FORMS.get(form)
    return write(number) if write and 0 < number <= _MOST else str(number)


def is_chinese(form: str) -> bool:
    """Whether a form writes numbers in hanzi, as headings and clauses have them more than lists."""
    return form in _CHINESE


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def _letters(number: int) -> str:
    """Write z, then aa, bb, ... as Word does."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _counted(number: int, digits: str, units: tuple[str, ...]) -> str:
    """Write 一百〇五; zeros in a row are one, those at the end none."""
    text = ""
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            text += digits[digit] + units[place]
        elif text and not text.endswith(digits[0]):
            text += digits[0]
    return text.rstrip(digits[0])


def _chinese(number: int) -> str:
    text = _counted(number, _DIGITS, _UNITS)
    return text[1:] if 10 <= number < 20 else text


def _encircled(number: int) -> str:
    return chr(ord("①") + number - 1) if number <= 20 else str(number)


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_CHINESE: Mapping[str, Callable[[int], str]] = {
    **dict.fromkeys(
        ("chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseCounting"), _chinese
    ),
    **dict.fromkeys(
        ("ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand"),
        lambda number: "".join(_DIGITS[int(digit)] for digit in str(number)),
    ),
    **dict.fromkeys(
        ("chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal"), lambda number: _counted(number, _LEGAL, _LEGAL_UNITS)
    ),
    "ideographTraditional": lambda number: _STEMS[(number - 1) % 10],
    "ideographZodiac": lambda number: _BRANCHES[(number - 1) % 12],
}
_FORMS: Mapping[str, Callable[[int], str]] = {
    **_CHINESE,
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "ordinal": _ordinal,
    "decimalZero": lambda number: f"{number:02}",
    **dict.fromkeys(("decimalEnclosedCircle", "decimalEnclosedCircleChinese"), _encircled),
    "decimalFullWidth": lambda number: "".join(chr(ord("０") + int(digit)) for digit in str(number)),
    "none": lambda _: "",
}
