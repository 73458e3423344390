"""Buttons found by their words, as somebody who looks at a page finds them."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def buttons_on(widget: QWidget) -> list[str]:
    """The words of all buttons to be seen; the spoken ones where they show none."""
    QApplication.processEvents()  # widgets that were just added are shown now
    seen = [one for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)]
    return [one.text() or one.accessibleName() for one in seen]


def button_on(widget: QWidget, words: str) -> QAbstractButton:
    """The button that shows or speaks these words. Raises StopIteration where there is none to be seen."""
    QApplication.processEvents()
    buttons = (one for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget))
    return next(one for one in buttons if words in (one.text(), one.accessibleName()))


def press(widget: QWidget, words: str) -> None:
    """Press a button that is enabled."""
    button = button_on(widget, words)
    assert button.isEnabled(), f"{words}: {button.toolTip()}"
    button.click()
    QApplication.processEvents()
