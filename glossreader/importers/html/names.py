"""How themes of pages spell the names of their parts: relatedPosts, related_posts and Related-Posts are one."""

import re

_LONGEST = 60  # code points


def slug(name: str) -> str:
    """Write a class, id or label in lower case, its words parted by single hyphens."""
    return re.sub(r"[_\-\s]+", "-", re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name[:_LONGEST])).lower().strip("-")
