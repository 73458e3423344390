"""What Home says while a program has nobody, no pairing, or no session: the way to the first of them."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.desk import Desk, Place
from app.ui.common.empty_state import EmptyState
from app.ui.common.labels import heading, small
from app.ui.common.theme import Theme


def nobody_yet(desk: Desk) -> Card:
    """Fills the page while nobody takes part."""
    add = Button(
        desk.theme, _("Add the first participant"), lambda: desk.go_to(Place("participants", task="add")),
        icon="user-plus", look=Look.PRIMARY,
    )  # fmt: skip
    bring = Button(
        desk.theme, _("Import a spreadsheet"), lambda: desk.go_to(Place("participants", task="import")),
        icon="upload",
    )  # fmt: skip
    sentence = _("A program begins with its people: add them one by one, or bring the list that you have.")
    return _card(desk.theme, EmptyState(desk.theme, _("Who takes part?"), sentence, [add, bring]))


def nobody_paired(desk: Desk) -> Card:
    """Fills the page while no two are paired."""
    suggest = Button(
        desk.theme, _("Suggest pairs"), lambda: desk.go_to(Place("pairings", task="suggest")),
        icon="handshake", look=Look.PRIMARY,
    )  # fmt: skip
    sentence = _("The people are there. Pairs are suggested for the whole group, each with its reasons.")
    return _card(desk.theme, EmptyState(desk.theme, _("Who meets whom?"), sentence, [suggest]))


def nothing_planned(desk: Desk) -> QWidget:
    """Stands in the week's card while no session is planned at all."""
    pairings = Button(desk.theme, _("Open pairings"), lambda: desk.go_to(Place("pairings")), in_row=True)
    note = small(_("A pairing gets its sessions when it starts."))
    note.setWordWrap(True)
    return _noted(desk.theme, _("No session is planned"), note, pairings)


def no_dates(desk: Desk) -> QWidget:
    """Stands in the week's card while none of the planned sessions has a date in this week."""
    note = small(_("Sessions appear here once a pair has booked one."))
    note.setWordWrap(True)
    return _noted(desk.theme, _("No session has a date this week"), note)


def _card(theme: Theme, state: EmptyState) -> Card:
    card = Card(theme)
    card.column.addWidget(state)
    return card


def _noted(theme: Theme, words: str, *below: QWidget) -> QWidget:
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(*[theme.px(16)] * 4)
    lines.setSpacing(theme.px(4))
    lines.addWidget(heading(words))
    for widget in below:
        row = QHBoxLayout()
        row.addWidget(widget)
        if isinstance(widget, Button):
            row.addStretch()
        lines.addLayout(row)
    return holder
