"""Survey forms: one for everybody of these pairings on each side, with the code under which it is handed out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from app.domain.participants import Side
from app.domain.printables import Order, Printable, Scope
from app.domain.problems import trouble
from app.domain.survey_rounds import may_be_asked, states_asked
from app.domain.surveys import Wave
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.reports.sheet import Paper
from app.reports.survey import SurveyPaper, build
from app.text.forms import writer_and_coordinator

_TIME_TO_ANSWER = timedelta(days=14)


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The forms of the wave that was ordered. Raises CounterpartError "nobody-to-print" where nobody gets one."""
    return _draw(matter, order, order.wave, told)


def draw_mid_point(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The mid-point forms. Raises as `draw`."""
    return _draw(matter, order, Wave.MID, told)


def _draw(matter: Matter, order: Order, wave: Wave, told: Told | None) -> Paper:
    papers = survey_papers(matter, order, wave)
    return build(papers, matter.program.paper, look=look_of(matter), progress=told)


def uncoded(matter: Matter, order: Order) -> int:
    """How many named forms of an order have no code, because they were not handed out; 0 for other papers."""
    waves = {Printable.SURVEY: order.wave, Printable.MID_POINT: Wave.MID}
    if order.kind not in waves or order.scope is Scope.BLANK:
        return 0
    return sum(not paper.code for paper in survey_papers(matter, order, waves[order.kind]))


def survey_papers(matter: Matter, order: Order, wave: Wave) -> list[SurveyPaper]:
    """What stands on them; one blank one for each side where nobody is named. Raises as `draw`."""
    blank = SurveyPaper(
        frame=replace(frame_of(matter, order), sensitivity=writer_and_coordinator()),
        wave=wave,
        side=Side.MENTOR,
        small_group=matter.program.small_group,
    )
    if order.scope is Scope.BLANK:
        return [replace(blank, side=side) for side in order.sides]
    codes = {(sheet.participant_id, sheet.side): sheet.code for sheet in matter.sheets if sheet.wave is wave}
    answering = dict.fromkeys(_answering(matter, order, wave))
    if not answering:
        raise trouble("nobody-to-print", program=matter.program.name)
    names = {participant.id: participant.person.name for participant in matter.participants}
    return [
        replace(
            blank,
            side=side,
            name=names[participant_id],
            code=codes.get((participant_id, side), ""),
            until=order.today + _TIME_TO_ANSWER,
        )
        for participant_id, side in answering
    ]


def _answering(matter: Matter, order: Order, wave: Wave) -> Iterator[tuple[int, Side]]:
    """Who answers, by participant and side; somebody with two pairings comes twice.

    Of a pairing that was named, both; else those whom the round of the wave is about, as the room of the surveys
    tells them: whoever is asked, and whoever was handed a form already.
    """
    handed_out = {(sheet.participant_id, sheet.side) for sheet in matter.sheets if sheet.wave is wave}
    for story in matter.stories:
        asks = story.pairing.state in states_asked(wave)
        for side in order.sides:
            one = story.participant(side)
            is_in_round = (asks and may_be_asked(one)) or (one.id, side) in handed_out
            if order.scope is Scope.PERSON and one.id != order.participant_id:
                continue
            if is_in_round or order.scope is Scope.PAIRING:
                yield one.id, side
