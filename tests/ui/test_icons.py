import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from glossreader.paths import resource
from glossreader.settings import Scheme
from glossreader.ui import theme
from glossreader.ui.icons import app_icon, icon, pixmap

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem != "glossreader")
INK = theme.palette(Scheme.LIGHT).ink2


def pixels(image: QImage):
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    return [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]


def solid(image):
    """Pixels that a stroke covers as a whole."""
    return [colour for colour in pixels(image) if colour.alpha() == 255]


@pytest.mark.parametrize("name", NAMES)
def test_a_sign_is_painted_in_the_colour_asked_for(name):
    painted = pixmap(name, INK, 17, 4).toImage()
    covered = solid(painted)
    assert covered
    off = {abs(getattr(colour, part)() - getattr(INK, part)()) for colour in covered for part in ("red", "green", "blue")}
    assert max(off) <= 2  # rounded where two strokes meet


@pytest.mark.parametrize("dpr", [1, 2, 2.5])
def test_a_sign_is_painted_with_the_pixels_of_the_screen(dpr):
    painted = pixmap("panel-left", INK, 16, dpr)
    assert painted.devicePixelRatio() == dpr
    assert painted.size() == QSize(16, 16) * dpr
    assert painted.deviceIndependentSize().toSize() == QSize(16, 16)


@pytest.mark.parametrize(("size", "stroke"), [(16, 1.75), (17, 1.75), (24, 1.75), (12, 2), (10, 2)])
def test_strokes_are_as_wide_at_every_size(size, stroke):
    dpr = 16  # so that a row of pixels measures it
    column = [pixmap("minus", INK, size, dpr).toImage().pixelColor(size * dpr // 2, y).alphaF() for y in range(size * dpr)]
    assert sum(column) / dpr == pytest.approx(stroke, abs=0.07)


def test_a_button_that_is_off_shows_half_the_strength():
    made = icon("square", INK, 24)
    on, off = (made.pixmap(QSize(24, 24), 2, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    strongest_on, strongest_off = (max(colour.alpha() for colour in pixels(image)) for image in (on, off))
    assert (strongest_on, strongest_off) == (255, pytest.approx(128, abs=2))


@pytest.mark.parametrize("dpr", [1, 2])
def test_an_icon_is_not_a_scaled_picture(dpr):
    assert icon("search", INK, 17).pixmap(QSize(17, 17), dpr).toImage() == pixmap("search", INK, 17, dpr).toImage()


def test_two_colours_of_a_sign_are_two_pictures():
    accent = QColor("#2B5B86")
    assert pixmap("x", INK, 16, 1).toImage() != pixmap("x", accent, 16, 1).toImage()
    assert pixmap("x", INK, 16, 1).cacheKey() == pixmap("x", INK, 16, 1).cacheKey()


def test_the_sign_of_the_program_is_drawn_at_the_sizes_of_desktops():
    for side in (16, 32, 48, 256):
        painted = app_icon().pixmap(QSize(side, side), 1).toImage()
        assert painted.width() == side
        assert len({colour.name() for colour in solid(painted)}) > 2


def test_every_sign_that_the_window_names_is_there():
    sources = (Path(theme.__file__).parent).rglob("*.py")
    called = {
        name for source in sources for name in re.findall(r'\b(?:icon|pixmap|Sign)\("([a-z0-9-]+)"', source.read_text(encoding="utf-8"))
    }
    assert called <= set(NAMES)


def test_a_name_without_a_drawing_is_refused():
    with pytest.raises(FileNotFoundError):
        icon("no-such-sign", INK)
