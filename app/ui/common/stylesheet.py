"""The one style sheet of the window, filled from the tokens. No room sets a colour of its own."""

import re
from string import Template

from app.ui.common.tokens import Tokens

_LENGTH = re.compile(r"(\d+)px")


def stylesheet(tokens: Tokens, scale: float) -> str:
    """The style sheet in these colours. scale: how much larger than 96 dots per inch the text is drawn."""
    soft_edge, sunken_edge, disabled_edge = tokens.accent_soft, tokens.sunken, f"solid {tokens.border}"
    if tokens.is_contrast:  # soft grounds are the page's own there, so they need an edge to be seen
        soft_edge, sunken_edge, disabled_edge = tokens.accent_strong, tokens.border, f"dashed {tokens.disabled}"
    edges = {"soft_edge": soft_edge, "sunken_edge": sunken_edge, "disabled_edge": disabled_edge}
    filled = _TEMPLATE.substitute(tokens._asdict(), **edges)
    return _LENGTH.sub(lambda found: f"{max(1, round(int(found[1]) * scale))}px", filled)


# Fonts set the sizes of words, not this. A length is in pixels at 96 dots per inch and is scaled; Qt adds two
# pixels to a min-height beside the border, so 32px make a control of 36.
_TEMPLATE = Template("""
QMainWindow, QDialog, #ground { background: $surface; }
#sidebar { background: $sunken; border: none; }
#topBar { background: $raised; border: none; border-bottom: 1px solid $border; }
#welcomeSide { background: $accent_soft; border: none; }
#line { background: $border; border: none; }
QLabel { background: transparent; color: $text; }
QLabel[ink="muted"] { color: $muted; }
QLabel[ink="critical"] { color: $critical; }
QLabel[ink="positive"] { color: $positive; }
QLabel[ink="accent"] { color: $accent_strong; }

QFrame[card="true"] { background: $raised; border: 1px solid $border; border-radius: 12px; }
QFrame[card="first"] { background: $raised; border: 2px solid $accent; border-radius: 12px; }
QFrame[card="sunken"] { background: $sunken; border: 1px solid $sunken_edge; border-radius: 12px; }
QFrame[card="empty"] { background: transparent; border: 1px dashed $outline; border-radius: 12px; }

QPushButton { background: $raised; color: $text; border: 1px solid $outline; border-radius: 8px;
  min-height: 32px; padding: 0px 13px; font-weight: 500; outline: none; }
QPushButton:hover { background: $accent_soft; color: $accent_strong; border-color: $accent_strong; }
QPushButton:pressed { background: $selection; }
QPushButton[row="true"] { min-height: 28px; padding: 0px 11px; text-align: left; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed {
  background: $accent_strong; border-color: $accent_strong; }
QPushButton[look="soft"] { background: $accent_soft; color: $accent_strong; border-color: $soft_edge;
  font-weight: 600; }
QPushButton[look="link"] { background: transparent; color: $accent; border-color: transparent; padding: 0px 8px;
  font-weight: 600; }
QPushButton[look="link"]:hover { color: $accent_strong; background: $accent_soft; }
QPushButton[look="icon"] { background: transparent; border-color: transparent; padding: 0px;
  min-width: 32px; max-width: 32px; }
QPushButton[look="icon"]:hover { background: $accent_soft; }
QPushButton[small="true"] { min-height: 22px; min-width: 22px; max-width: 22px; border-radius: 6px; }
QPushButton[foot="true"] { min-height: 20px; padding: 0px 9px; border-radius: 6px; }
QPushButton[look="switcher"] { border-color: $border; padding: 0px 12px; text-align: left; }
QPushButton:disabled, QPushButton[look="primary"]:disabled {
  background: $sunken; color: $disabled; border: 1px $disabled_edge; }
QPushButton[look="icon"]:disabled, QPushButton[look="link"]:disabled {
  background: transparent; border-color: transparent; }
QPushButton::menu-indicator { image: none; width: 0px; }

QLineEdit, QDateEdit, QComboBox { background: $raised; color: $text; border: 1px solid $outline;
  border-radius: 8px; min-height: 32px; padding: 0px 10px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QDateEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 0px 9px; min-height: 30px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: $sunken; color: $disabled;
  border: 1px $disabled_edge; }
QLineEdit[row="true"], QComboBox[row="true"] { min-height: 28px; }
QLineEdit[row="true"]:focus, QComboBox[row="true"]:focus { min-height: 26px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border-color: $critical; }
QPlainTextEdit { background: $raised; color: $text; border: 1px solid $outline; border-radius: 8px;
  padding: 5px 6px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: 4px 5px; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: none; width: 0px; height: 0px; }
QComboBox QAbstractItemView, #suggestions { background: $raised; color: $text; border: 1px solid $outline;
  padding: 4px; outline: none; selection-background-color: $selection; selection-color: $text; }
#finder { background: $raised; border: 1px solid $outline; border-radius: 12px; }
#finderList { background: transparent; border: none; outline: none; }
#suggestions { padding: 2px; }
#chip { background: $accent_soft; border: 1px solid $soft_edge; border-radius: 8px; }
QProgressBar { background: $sunken; border: none; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QFrame[banner] { border-radius: 8px; border: 1px solid $border; background: $raised; }
QFrame[banner="accent"] { background: $accent_soft; border-color: $soft_edge; }
QFrame[banner="positive"] { background: $positive_soft; border-color: $positive; }
QFrame[banner="caution"] { background: $caution_soft; border-color: $caution; }
QFrame[banner="critical"] { background: $critical_soft; border-color: $critical; }
QFrame[voice="mentor"], QFrame[voice="mentee"] { background: $raised; border: 1px solid $border;
  border-radius: 10px; }
QFrame[voice="mentor"] { border-top: 3px solid $mentor; }
QFrame[voice="mentee"] { border-top: 3px solid $mentee; }
#timeline { background: transparent; border: none; outline: none; }
#keyCap { border: 1px solid $border; border-radius: 5px; color: $muted; padding: 1px 6px; }
QDateEdit::up-button, QDateEdit::down-button { width: 0px; border: none; }

#table, #rows { background: transparent; border: none; outline: none; }
#tableHead { background: transparent; border: none; }
#pdf { background: $sunken; border: 2px solid transparent; border-radius: 8px; }
#pdf:focus { border-color: $focus; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea, QScrollArea > QWidget > #scrolled { background: transparent; border: none; }
#reading { border: 2px solid transparent; border-radius: 8px; }
#reading:focus { border-color: $focus; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
#table QScrollBar:vertical { margin-top: 40px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $raised; color: $text; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QToolTip { background: $text; color: $raised; border: 1px solid $text; padding: 4px; }

#toast { background: $text; border: none; border-radius: 10px; }
#toast QLabel { color: $raised; }
#toast QPushButton { background: transparent; color: $raised; border-color: $raised; min-height: 26px; }
#toast QPushButton:hover { background: $raised; color: $text; }
#toast QPushButton[look="icon"] { border-color: transparent; min-width: 26px; max-width: 26px; }
""")
