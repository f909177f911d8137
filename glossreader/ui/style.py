"""The look of Qt's own widgets in one scheme: an application palette and one style sheet, both made from the colours of theme.py."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from glossreader.ui.theme import CONTROL_HEIGHT, RADIUS_CARD, RADIUS_CHIP, RADIUS_CONTROL, TEXT, Palette

_SHEET = """
QWidget {{ font-family: {families}; font-size: {text_size}px; }}
QMainWindow, QMenuBar, QStatusBar, #toolbar, #statusbar, #pane {{ background: {pane}; color: {ink}; }}
#toolbar {{ border-bottom: 1px solid {line}; }}
#statusbar {{ border-top: 1px solid {line}; }}
QMenuBar {{ border: none; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: {chip}px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {line}; }}
QMenu {{ background: {card}; color: {ink}; border: 1px solid {line2}; padding: 6px; }}
QMenu::item {{ padding: 5px 24px 5px 8px; border-radius: {chip}px; }}
QMenu::item:selected {{ background: {accent_wash}; color: {ink}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px 2px; }}
QMenu::icon {{ padding-left: 6px; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line2}; padding: 4px 6px; }}
QSplitter::handle {{ background: {line}; }}
QToolButton {{
    border: 2px solid transparent; border-radius: {control}px; padding: 0 6px; color: {ink2}; background: transparent;
    min-height: {button}px; max-height: {button}px; font-weight: 500;
}}
QToolButton:hover {{ background: {line}; }}
QToolButton:checked {{ background: {accent_wash}; color: {accent}; }}
QToolButton#pane {{ color: {ink2}; }}
QToolButton#pane:checked {{ background: transparent; }}
QToolButton#pane:checked:hover {{ background: {line}; }}
QToolButton#first, QToolButton#middle, QToolButton#last {{
    border: 1px solid {edge}; min-height: {segment}px; max-height: {segment}px; padding: 0 9px;
}}
QToolButton#first {{ border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: none; }}
QToolButton#middle {{ border-radius: 0; border-right: none; }}
QToolButton#last {{ border-top-left-radius: 0; border-bottom-left-radius: 0; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:disabled {{ color: {faint}; }}
QToolButton::menu-indicator {{ image: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{
    border: 1px solid {edge}; border-radius: {control}px; padding: 0 14px; color: {ink}; background: {card};
    min-height: {field}px; max-height: {field}px; font-weight: 500;
}}
QPushButton:hover {{ background: {line}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 13px; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:disabled {{ color: {faint}; border-color: {line2}; }}
QPushButton:default:disabled {{ background: {line}; color: {faint}; border-color: {line}; }}
QPushButton:default:focus {{ border: 2px solid {ink}; }}
QPushButton#link {{ border: 2px solid transparent; background: transparent; color: {accent}; padding: 0 6px; }}
QPushButton#link:hover {{ background: {line}; }}
QPushButton#link:focus {{ border-color: {accent}; }}
QFrame#dialog {{ background: {pane}; border: 1px solid {line2}; border-radius: {dialog}px; }}
QFrame#header {{ border-bottom: 1px solid {line}; }}
QFrame#footer {{ border-top: 1px solid {line}; }}
QFrame#left {{ border-right: 1px solid {line}; }}
QFrame#right {{ background: {paper}; }}
QFrame#charsets {{ background: {card}; border: 1px solid {line2}; border-radius: {control}px; }}
QPlainTextEdit {{
    background: {card}; color: {ink}; border: 1px solid {edge}; border-radius: {control}px; padding: 4px 6px; selection-color: {ink};
}}
QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 3px 5px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
ArticleView QScrollBar:vertical {{ background: {paper}; }}
QScrollBar::handle:vertical {{ background: {line2}; border-radius: 4px; min-height: 32px; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {edge}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {line2}; border-radius: 4px; min-width: 32px; margin: 2px; }}
QScrollBar::handle:horizontal:hover {{ background: {edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_application(app: QApplication, colours: Palette) -> None:
    """Give all of Qt's widgets these colours, and the window's face."""
    sheet = _sheet(colours)
    if app.styleSheet() != sheet:  # each widget is polished anew by it, which takes 40 ms
        app.setFont(TEXT.font())
        app.setPalette(_palette(colours))
        app.setStyleSheet(sheet)


def _sheet(colours: Palette) -> str:
    names = ("paper", "pane", "card", "ink", "ink2", "line", "line2", "edge", "accent", "on_accent", "accent_wash")
    tokens = {name: getattr(colours, name).name() for name in names}
    families = ", ".join(f'"{family}"' for family in TEXT.families)
    sizes = {"text_size": round(TEXT.size), "chip": RADIUS_CHIP, "control": RADIUS_CONTROL, "dialog": RADIUS_CARD}
    borders = {"button": CONTROL_HEIGHT - 4, "segment": CONTROL_HEIGHT - 6, "field": CONTROL_HEIGHT - 2}
    return _SHEET.format(**tokens, **sizes, **borders, families=families, faint=_blend(colours.ink3, colours.pane).name())


def _palette(colours: Palette) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, colours.pane),
        (roles.WindowText, colours.ink),
        (roles.Base, colours.paper),
        (roles.AlternateBase, colours.pane),
        (roles.Text, colours.ink),
        (roles.PlaceholderText, colours.ink3),
        (roles.Button, colours.pane),
        (roles.ButtonText, colours.ink),
        (roles.ToolTipBase, colours.card),
        (roles.ToolTipText, colours.ink),
        (roles.Highlight, _blend(colours.accent, colours.paper, 0.22)),
        (roles.HighlightedText, colours.ink),
        (roles.Link, colours.accent),
        (roles.Accent, colours.accent),
    ):
        palette.setColor(role, colour)
    faint = _blend(colours.ink3, colours.pane)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def _blend(over: QColor, ground: QColor, share: float = 0.5) -> QColor:
    """Lay a colour over another with a share of 0..1, and give the opaque result."""
    parts = zip((over.redF(), over.greenF(), over.blueF()), (ground.redF(), ground.greenF(), ground.blueF()), strict=True)
    return QColor.fromRgbF(*(share * upper + (1 - share) * lower for upper, lower in parts))
