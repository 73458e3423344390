"""Survey forms handed out, typed in when they come back, and corrected; each deed is one undo step."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from app.domain.filled_forms import Filled, answers_of, is_scored, lines_of, read_form
from app.domain.participants import Participant
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.survey_forms import questions_for
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import SurveyAnswer, SurveyLine, SurveySheet, Wave
from app.storage import Store
from app.text.survey_rounds import correct_step, hand_out_step, take_back_step, type_in_step


@dataclass(frozen=True, slots=True)
class Form:
    """One person's form as the file holds it. sheet: None = it was not handed out, so that it has no code."""

    which: WhichForm
    participant: Participant
    sheet: SurveySheet | None
    filled: Filled

    @property
    def name(self) -> str:
        return self.participant.person.name

    @property
    def returned_on(self) -> date | None:
        return self.sheet.returned_on if self.sheet is not None else None


def read(store: Store, which: WhichForm) -> Form:
    """A form with what was typed in of it. Raises KeyError when the file has no such participant."""
    ids = [which.participant_id]
    [participant] = store.participants.get_many(ids)
    filled = read_form(which, store.survey_answers.of_participants(ids), store.survey_lines.of_participants(ids))
    return Form(which, participant, _sheet(store, which), filled)


def hand_out(store: Store, program: Program, wave: Wave, today: date) -> int:
    """Give everybody whom a wave asks and who has no form of it yet one with a code, in one undo step; how many.

    Somebody in several pairings gets one form for each side they take.
    """
    forms = store.survey_rounds.to_hand_out(program.id, wave)
    if forms:
        with store.edit(hand_out_step(wave, len(forms))):
            store.survey_sheets.add(_new_sheet(which, today) for which in forms)
    return len(forms)


def take(store: Store, which: WhichForm, filled: Filled, *, came_back_on: date, today: date) -> None:
    """Keep what stands on a form that came back, in one undo step; a form that was kept before is corrected.

    Only what differs is written, so that the history tells it; what was emptied is withdrawn. A form that nobody
    handed out counts as handed out on the day it came back. Raises CounterpartError: returned-in-future, and
    form-empty where nothing at all was answered; KeyError when the file has no such participant.
    """
    if came_back_on > today:
        raise trouble("returned-in-future")
    if filled.is_empty:
        raise trouble("form-empty")
    before = read(store, which)
    step = type_in_step if before.returned_on is None else correct_step
    with store.edit(step(which.wave, before.name)):
        _write_sheet(store, which, before.sheet, came_back_on)
        _write(store, which, filled)


def take_back(store: Store, which: WhichForm) -> None:
    """Nothing came back after all: the form is out again, and what was typed in is gone, in one undo step."""
    before = read(store, which)
    if before.sheet is None or before.sheet.returned_on is None:
        return
    with store.edit(take_back_step(which.wave, before.name)):
        store.survey_sheets.change(replace(before.sheet, returned_on=None))
        _write(store, which, Filled())


def _sheet(store: Store, which: WhichForm) -> SurveySheet | None:
    sheets = store.survey_sheets.of_participants([which.participant_id])
    return next((one for one in sheets if (one.side, one.wave) == (which.side, which.wave)), None)


def _new_sheet(which: WhichForm, day: date) -> SurveySheet:
    return SurveySheet(participant_id=which.participant_id, side=which.side, wave=which.wave, issued_on=day)


def _write_sheet(store: Store, which: WhichForm, sheet: SurveySheet | None, came_back_on: date) -> None:
    if sheet is None:
        store.survey_sheets.add([replace(_new_sheet(which, came_back_on), returned_on=came_back_on)])
    elif sheet.returned_on != came_back_on:
        store.survey_sheets.change(replace(sheet, returned_on=came_back_on))


def _write(store: Store, which: WhichForm, filled: Filled) -> None:
    """Make the answers of a form these. What the file has of questions that the form doesn't ask stays."""
    ids, questions = [which.participant_id], questions_for(which.wave, which.side)
    scored = {question.key for question in questions if is_scored(question)}
    others = {question.key for question in questions} - scored
    answers = _of(which, store.survey_answers.of_participants(ids), scored)
    lines = _of(which, store.survey_lines.of_participants(ids), others)
    _make(store.survey_answers, answers, answers_of(which, filled))
    _make(store.survey_lines, lines, lines_of(which, filled))


A = TypeVar("A", SurveyAnswer, SurveyLine)
A_contra = TypeVar("A_contra", SurveyAnswer, SurveyLine, contravariant=True)


class _Kept(Protocol[A_contra]):
    """The answers of one kind in the file."""

    def add(self, items: Iterable[A_contra]) -> list[int]: ...

    def change(self, item: A_contra) -> None: ...

    def remove(self, ids: Sequence[int]) -> None: ...


def _of(which: WhichForm, kept: Iterable[A], items: Container[str]) -> dict[str, A]:
    """What the file has of a form, by the keys of these questions."""
    return {
        one.item: one
        for one in kept
        if (one.participant_id, one.side, one.wave) == (which.participant_id, which.side, which.wave)
        and one.item in items
    }


def _make(kept: _Kept[A], there: Mapping[str, A], wanted: Iterable[A]) -> None:
    """Make the answers that are there the wanted ones, touching only those that differ."""
    by_item = {one.item: one for one in wanted}
    kept.remove([one.id for item, one in there.items() if item not in by_item])
    for item, one in by_item.items():
        same = replace(one, id=there[item].id) if item in there else None
        if same is not None and same != there[item]:
            kept.change(same)
    kept.add(one for item, one in by_item.items() if item not in there)
