"""Whether two lines are one, however they are set: signs, spaces and capitals aside."""

import re


def folded(text: str) -> str:
    """Leave nothing but letters and figures, in lower case."""
    return re.sub(r"[\W_]", "", text).lower()


def same(one: str, other: str) -> bool:
    """Whether two texts have the same letters, and any."""
    return bool(folded(one)) and folded(one) == folded(other)
