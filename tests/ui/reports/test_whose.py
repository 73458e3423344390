import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.printables import Scope, scopes_of
from app.domain.sides import Side
from app.domain.surveys import Wave
from app.ui.common.choice_field import ChoiceField
from app.ui.common.form_row import FormRow
from app.ui.common.suggest_field import SuggestField
from app.ui.common.text_fields import TextField
from app.ui.reports.papers import PaperKind
from app.ui.reports.whose import WhoseFields, scope_words
from tests.support.rooms import DeskAt, shown, unnamed, words_on


@pytest.fixture
def fields(desk: DeskAt, qtbot: QtBot) -> WhoseFields:
    made = WhoseFields(desk.desk)
    made.layout().addWidget(made.exception_row)  # type: ignore[union-attr]  # as the options have it stand
    shown(made, qtbot, 280, 400)
    return made


def rows(fields: WhoseFields) -> list[str]:
    QApplication.processEvents()
    return [row.field.accessibleName() for row in fields.findChildren(FormRow) if row.isVisible()]


def field(fields: WhoseFields, name: str) -> ChoiceField:
    return next(one for one in fields.findChildren(ChoiceField) if one.accessibleName() == name)


def pick(fields: WhoseFields, name: str, key: str) -> None:
    chosen = field(fields, name)
    chosen.show_choice(key)
    chosen.picked.emit(key)


def test_each_paper_shows_the_fields_that_it_has(fields: WhoseFields) -> None:
    shown_for = {}
    for kind in (PaperKind.WEEK, PaperKind.SUMMARY, PaperKind.AGREEMENT, PaperKind.SURVEY, PaperKind.CERTIFICATE):
        fields.show_kind(kind)
        shown_for[kind] = rows(fields)
    assert shown_for == {
        PaperKind.WEEK: [],
        PaperKind.SUMMARY: [],
        PaperKind.AGREEMENT: ["For whom"],
        PaperKind.SURVEY: ["Which survey", "For whom", "Side"],
        PaperKind.CERTIFICATE: ["For whom", "Although the rule isn't met, because"],
    }


def test_another_paper_begins_with_what_is_usual_for_it(fields: WhoseFields) -> None:
    fields.show_kind(PaperKind.AGREEMENT)
    pick(fields, "For whom", Scope.ALL)
    fields.show_kind(PaperKind.AGREEMENT)
    assert fields.choice.scope is Scope.ALL, "the same paper stays as it was chosen"
    fields.show_kind(PaperKind.LAUNCH_KIT)
    assert fields.choice.scope is Scope.PAIRING


def test_a_person_is_chosen_by_a_part_of_the_name(fields: WhoseFields, desk: DeskAt, qtbot: QtBot) -> None:
    store = desk.desk.store
    someone = next(row for row in store.participants.rows(store.participants.ids(1)) if row.name.isascii())
    fields.show_kind(PaperKind.INTAKE)
    pick(fields, "For whom", Scope.PERSON)
    [named] = fields.findChildren(SuggestField)
    QTest.keyClicks(named, someone.name)
    with qtbot.waitSignal(fields.changed):
        named.take(0)
    assert fields.choice.participant_id == someone.id
    assert "Side" not in rows(fields), "it is the person's own side"


def test_a_name_that_chooses_nobody_is_told(fields: WhoseFields) -> None:
    fields.show_kind(PaperKind.INTAKE)
    pick(fields, "For whom", Scope.PERSON)
    [named] = fields.findChildren(SuggestField)
    QTest.keyClicks(named, "nobody at all")
    named.left.emit()
    assert "Nobody is chosen" in words_on(fields)
    assert fields.choice.participant_id == 0


def test_forms_may_be_of_one_side_and_of_another_wave(fields: WhoseFields) -> None:
    fields.show_kind(PaperKind.SURVEY)
    pick(fields, "Side", Side.MENTEE)
    pick(fields, "Which survey", Wave.LATER)
    assert (fields.choice.sides, fields.choice.wave) == ((Side.MENTEE,), Wave.LATER)
    fields.show_kind(PaperKind.INTAKE)
    assert fields.choice.sides == tuple(Side), "what another paper asked doesn't narrow this one"


def test_an_exception_is_only_of_certificates(fields: WhoseFields) -> None:
    fields.show_kind(PaperKind.CERTIFICATE)
    why = next(one for one in fields.findChildren(TextField) if not isinstance(one, SuggestField))
    why.setText(" ill for two months ")
    assert fields.choice.exception == "ill for two months"
    fields.show_kind(PaperKind.WELCOME)
    assert fields.choice.exception == ""


def test_an_exception_is_never_for_everybody_and_never_for_somebody_else(fields: WhoseFields) -> None:
    fields.show_kind(PaperKind.CERTIFICATE)
    why = next(one for one in fields.findChildren(TextField) if not isinstance(one, SuggestField))
    for scope in (Scope.ALL, Scope.PERSON, Scope.PAIRING):
        why.setText("ill for two months")
        pick(fields, "For whom", scope)
        assert fields.choice.exception == "", scope
    assert "Although the rule isn't met, because" in rows(fields)
    pick(fields, "For whom", Scope.ALL)
    assert "Although the rule isn't met, because" not in rows(fields)


def test_every_scope_has_words_and_every_field_a_name(fields: WhoseFields) -> None:
    for kind in PaperKind:
        if not kind.is_of_sessions:
            words = [scope_words(kind.printable, scope) for scope in scopes_of(kind.printable)]
            assert len(set(words)) == len(words)
        fields.show_kind(kind)
        assert unnamed(fields) == []
