"""The front of a session agenda: topic, when and code; both people; the hour; prompts; actions; notes."""

from collections.abc import Sequence
from datetime import timedelta

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.domain.participants import Side
from app.domain.topics import Direction
from app.reports.agenda_papers import AgendaPaper, OpenAction, PersonOnPaper, TopicPrompts
from app.reports.code_box import CODE_BOX_WIDTH, CodeBox
from app.reports.columns import HeadedList, Row, list_row
from app.reports.fonts import Face
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.headings import MarkedWords, SectionHead, SideMark, TopRule
from app.reports.hour import hour_rows
from app.reports.marks import lead_of
from app.reports.notes import Notes
from app.reports.session_words import session_count, session_title
from app.reports.stack import height_of, spaced
from app.reports.styles import KICKER, LABEL, NAME, PROMPT, SECOND, TEXT, TITLE
from app.reports.ticking import TickBox
from app.reports.words import Span, words
from app.reports.writing import ActionLine, Field, Fields
from app.text.catalog import _
from app.text.formats import day_month, time_of_day, weekday_date
from app.text.labels import side_title

SECTION_GAP = 5 * mm
DUE_AT = 135 * mm
_CODE_GAP = 4 * mm
_BESIDE_CODE = TEXT_WIDTH - CODE_BOX_WIDTH - _CODE_GAP
_TICK_WIDTH = 14 * mm
_ACTION_WIDTHS = (6 * mm, 103 * mm, 3 * mm, 18 * mm, _TICK_WIDTH, _TICK_WIDTH, _TICK_WIDTH)


def front(paper: AgendaPaper, height: float) -> list[Flowable]:
    """The front, from top to bottom. Notes take what is left of the height of a page.

    Where two lines for new actions are what makes it more than a page they are left out: the back has more.
    """
    whole = _front(paper, has_new_actions=True)
    if height_of(whole, TEXT_WIDTH) <= height:
        return whole
    shorter = _front(paper, has_new_actions=False)
    return shorter if height_of(shorter, TEXT_WIDTH) <= height else whole


def _front(paper: AgendaPaper, *, has_new_actions: bool) -> list[Flowable]:
    return [
        _top(paper),
        spaced(SECTION_GAP, _people(paper)),
        *_hour(paper),
        *_prompts(paper),
        *_actions(paper, has_new_actions),
        Notes(_("Notes"), _("for the two of you; nobody types these in"), SECTION_GAP),
    ]


def _top(paper: AgendaPaper) -> Flowable:
    code = CodeBox(_("Session code"), paper.code, _("write it on anything you hand in"))
    left = [words(KICKER, session_count(paper)), words(TITLE, session_title(paper)), *_when_and_where(paper)]
    return Row([left, code], [_BESIDE_CODE, CODE_BOX_WIDTH], gap=_CODE_GAP)


def _when_and_where(paper: AgendaPaper) -> list[Flowable]:
    length = " " + _("({n} min)").format(n=paper.length_min)
    found: list[Flowable] = [words(TEXT, Span(_when(paper), Face.BOLD), length)]
    if paper.place:
        found.append(words(TEXT, paper.place))
    fields = _open_fields(paper)
    if fields:
        found.append(Fields(fields, GUTTER))
    return found


def _when(paper: AgendaPaper) -> str:
    if paper.planned_at is None:
        return _("By {day}").format(day=weekday_date(paper.due_by))
    end = paper.planned_at + timedelta(minutes=paper.length_min)
    return _("{day}, {start} to {end}").format(
        day=weekday_date(paper.planned_at.date()), start=time_of_day(paper.planned_at), end=time_of_day(end)
    )


def _open_fields(paper: AgendaPaper) -> list[Field]:
    """Lines for what the pair has not settled yet."""
    fields = []
    if paper.planned_at is None:
        fields += [Field(_("date"), 36 * mm), Field(_("time"), 26 * mm)]
    if not paper.place:
        used = sum(field.width + GUTTER for field in fields)
        fields.append(Field(_("place"), _BESIDE_CODE - used))
    return fields


def _people(paper: AgendaPaper) -> Flowable:
    halves = [_person(side, paper.person(side)) for side in (Side.MENTOR, Side.MENTEE)]
    return Row(halves, [cols(6), cols(6)], gap=GUTTER)


def _person(side: Side, person: PersonOnPaper) -> list[Flowable]:
    work = ", ".join(part for part in (person.title, person.department) if part)
    found = [TopRule(), MarkedWords(lead_of(side), side_title(side), KICKER), words(NAME, person.name)]
    if work:
        found.append(words(SECOND, work))
    if person.aims:
        found.append(spaced(1.5, words(TEXT, Span(_("Wants:"), Face.BOLD), " ", person.aims)))
    return found


def _hour(paper: AgendaPaper) -> list[Flowable]:
    title = _("The hour") if paper.length_min == 60 else _("The {n} minutes").format(n=paper.length_min)
    if paper.direction is Direction.RETURN:
        note = _("The mentee (senior) shares this time. Both may stop the clock; the order stays.")
    else:
        note = _("The mentor (junior) leads. Both may stop the clock; the order stays.")
    rows = hour_rows(paper.lines, paper.planned_at, paper.direction)
    return [spaced(SECTION_GAP, SectionHead(title, note)), *rows]


def _prompts(paper: AgendaPaper) -> list[Flowable]:
    if not paper.prompts:
        return []
    note = _("thirty seconds each to read; take one, leave the rest")
    if len(paper.topics) == 1:
        return [spaced(SECTION_GAP - 3, SectionHead(_("Prompts for this topic"), note)), *_rows(paper.prompts[0])]
    found: list[Flowable] = [spaced(SECTION_GAP - 3, SectionHead(_("Prompts for these topics"), note))]
    for place, topic in enumerate(paper.prompts):
        found += [spaced(4 if place else 0, words(LABEL, topic.topic)), *_rows(topic)]
    return found


def _rows(topic: TopicPrompts) -> list[Flowable]:
    """The prompts of one topic, three in a row, under their heads."""
    labels = _prompt_labels(topic.direction)
    starts = range(0, len(topic.prompts), 3)
    return [_prompt_row(topic.prompts[start : start + 3], () if start else labels) for start in starts]


def _prompt_labels(direction: Direction) -> list[tuple[Lead, str]]:
    is_return = direction is Direction.RETURN
    return [
        (Lead.MENTOR, _("mentor (junior) asks")),
        (Lead.MENTEE, _("mentee (senior) answers") if is_return else _("mentee (senior) tries")),
        (Lead.BOTH, _("both conclude")),
    ]


def _prompt_row(prompts: Sequence[str], labels: Sequence[tuple[Lead, str]]) -> Flowable:
    """Up to three prompts side by side; labels: their heads, none below the first row."""
    heads: list[list[Flowable]] = [[MarkedWords(lead, label, SECOND)] for lead, label in labels] or [[], [], []]
    cells = [[*head, words(PROMPT, prompt)] for head, prompt in zip(heads, prompts, strict=False)]
    cells += [[] for _empty in range(3 - len(cells))]
    return Row(cells, [cols(4)] * 3, gap=GUTTER, above=0 if labels else 4)


def _actions(paper: AgendaPaper, has_new_actions: bool) -> list[Flowable]:
    note = _("carried over, then new: at least one each") if paper.actions else _("new: at least one each")
    if not has_new_actions:
        note = _("carried over; new ones on the back: at least one each")
    found: list[Flowable] = [spaced(SECTION_GAP, SectionHead(_("Actions"), note))]
    if paper.actions:
        found.append(HeadedList(_action_heads(), [_action(action) for action in paper.actions]))
    new = [ActionLine(lead_of(side), _("by"), DUE_AT) for side in Side]
    return [*found, *new] if has_new_actions else found


def _action_heads() -> Flowable:
    ticks = [words(SECOND.centered(), head) for head in (_("done"), _("open"), _("dropped"))]
    return Row([[], words(SECOND, _("what was promised")), [], words(SECOND, _("due")), *ticks], _ACTION_WIDTHS)


def _action(action: OpenAction) -> Flowable:
    due = day_month(action.due_on) if action.due_on else ""
    ticks = [TickBox(), TickBox(), TickBox()]
    return list_row(
        [SideMark(lead_of(action.side), TEXT), words(TEXT, action.text), [], words(TEXT, due), *ticks],
        _ACTION_WIDTHS,
    )
