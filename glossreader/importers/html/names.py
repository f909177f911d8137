"""How themes of pages spell the names of their parts: relatedPosts, related_posts and Related-Posts are one."""

import re

_LONGEST = 60  # code points
_MADE_UP = re.compile(r"-sc-\w+(?:-\d+)?$")  # what styled-components puts behind a name: related__Container-sc-1k2-0


def slug(name: str) -> str:
    """Write a class, id or label in lower case, its words parted by single hyphens."""
    spelled = _MADE_UP.sub("", name[:_LONGEST])
    return re.sub(r"[_\-\s]+", "-", re.sub(r"(?<=[a-z])(?=[A-Z])", "-", spelled)).lower().strip("-")
