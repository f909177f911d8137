"""Pages that tests bring in: a blog page with furniture, a Chinese page and its English, one in GBK that says otherwise."""

from pathlib import Path

LEDGER, LANTERNS = "The Points Ledger of Haibin Road", "海滨路的积分簿"
SIGN_UP, SHARE = "Subscribe to our newsletter and get a letter on Sundays.", "Share this: Weibo · WeChat · Mail"
BLOG = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{LEDGER}</title></head><body>
<nav><a href="/">Home</a> <a href="/about">About</a> <a href="/archive">Archive</a></nav>
<article><h1>{LEDGER}</h1>
<p>By Ada Cole</p>
<p>Every Thursday the notice board outside the neighbourhood office is repainted, and on the left hang the volunteers.</p>
<p>{SIGN_UP}</p>
<p>“Credit is not a number,” says the painter, who keeps the points ledger (积分簿, jīfēnbù) under the stairs.</p>
<blockquote><p>Whether the neighbours still lend you a ladder, that is credit.</p></blockquote>
<h2>The loyalty card that looked like a law</h2>
<p>The blacklist of dishonest persons (失信黑名单) was never a score: it was a court debt with a photograph attached.</p>
<ul><li>A broom is worth two points.</li><li>A quarrel costs one.</li></ul>
<p>{SHARE}</p>
</article>
<footer>© 2024 The Tide Table. All rights reserved.</footer></body></html>
"""
CHINESE = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{LANTERNS}</title></head><body>
<article><h1>{LANTERNS}</h1>
<p>每逢星期四，居委会门外的公告栏都要重新粉刷一遍，左边挂着志愿者的照片。</p>
<p>老周把积分簿放在楼梯下面。他说，信用不是一个数字，而是邻居还肯不肯借给你梯子。</p>
<p>失信黑名单从来不是分数，而是一笔贴着照片的法院欠款。</p></article></body></html>
"""
CAFE = "县城咖啡馆的第三个春天"
GBK = (
    f'<html><head><meta charset="utf-8"><title>{CAFE}</title></head><body><h1>{CAFE}</h1>'
    "<p>店主说，客人多半是返乡的年轻人，他们把拿铁叫作“续命水”，一杯可以坐一个下午。</p>"
    "<p>街对面的奶茶店已经关门，招牌上的电话号码还亮着。</p></body></html>"
)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(200)
SERIAL = "\n\n".join(
    f"Chapter {number}\n\nIn the year of the {animal} the harbour office kept {number} ledgers, and nobody knew which of them counted."
    for number, animal in enumerate(("ox", "tiger", "rabbit"), 1)
)


def write(folder: Path) -> Path:
    """Write all of them into a folder."""
    folder.mkdir()
    (folder / "ledger.html").write_text(BLOG, encoding="utf-8")
    (folder / "lanterns.html").write_text(CHINESE, encoding="utf-8")
    (folder / "cafe.html").write_bytes(GBK.encode("gb18030"))
    (folder / "crab.png").write_bytes(PICTURE)
    return folder


def pair(folder: Path) -> Path:
    """Write the English of the Chinese page beside it."""
    english = (
        "<html lang='en'><head><title>The Points Ledger</title></head><body><article><h1>The Points Ledger of Haibin Road</h1>"
        "<p>Every Thursday the notice board outside the neighbourhood committee (居委会) is painted anew, the volunteers on the left.</p>"
        "<p>Old Zhou (老周) keeps the points ledger (积分簿) under the stairs. Credit, he says, is not a number; it is whether the "
        "neighbours still lend you a ladder.</p>"
        "<p>The blacklist of dishonest persons (失信黑名单) was never a score but a court debt with a photograph.</p>"
        "</article></body></html>"
    )
    (folder / "english.html").write_text(english, encoding="utf-8")
    return folder / "english.html"
