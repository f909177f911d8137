"""Two paragraphs of running text, for pages that tests make up, and such a page."""

PROSE = (
    "The clerk shrugged and wrote the word (户口) on the back of a form. "
    "It stayed there for years, and nobody in the office asked what it meant."
)
MORE = "Long after the form was lost, the word was still in use, and the clerk had become a small legend in the lane behind the station."
HAN = "晚上七点，解放西路的老厂房里坐满了人。讲台上的老师正在教粤剧身段，台下的学生大多是附近写字楼的年轻人，他们把这里叫做夜校。"
HEAD = "A clerk and his word\n\nBy Marit Oduya"


def page(*foot: str, head: str = HEAD) -> str:
    """Make a page of an English article; each line of its foot stands alone."""
    return "\n\n".join([head, PROSE, MORE, *foot])


def chinese_page(*foot: str) -> str:
    """Make a page of a Chinese article."""
    return "\n\n".join(["老街里的夜校又亮灯了", HAN, f"这是第二段。{HAN}", *foot])
