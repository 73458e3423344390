"""What a paper will hold, in words: its agendas by day, its figures with their denominators."""

from collections.abc import Sequence
from typing import Any

from app.domain.figures import Ratio
from app.domain.privacy import Visibility
from app.domain.stories import PairingStory
from app.domain.summary import ProgramSummary
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import date_short, hours, time_of_day, weekday_short, whole
from app.ui.reports.contents import AgendaLine, FigureLine


def agenda_lines(papers: Sequence[Any]) -> list[AgendaLine]:
    """A line for each agenda, from the values that `operations.printing.session_papers` gathers."""
    return [
        AgendaLine(
            when=_when(paper),
            which=_("Session {number} of {all}, {kind}").format(
                number=whole(paper.number), all=whole(paper.of), kind=labels.session_kind(paper.kind)
            ),
            mentor=paper.mentor.name,
            mentee=paper.mentee.name,
        )
        for paper in papers
    ]


def _when(paper: Any) -> str:
    if paper.planned_at is None:
        return _("by {day}").format(day=date_short(paper.due_by))
    day = paper.planned_at.date()
    words = _("{weekday} {day}, {time}")
    return words.format(weekday=weekday_short(day), day=date_short(day), time=time_of_day(paper.planned_at))


def figure_lines(summary: ProgramSummary) -> list[FigureLine]:
    """The figures at the head of the summary."""
    spent = _("{hours} h").format(hours=hours(summary.minutes))
    return [
        FigureLine(_("People with a pairing"), _of(summary.matched), _("of those accepted")),
        FigureLine(_("Sessions held"), _of(summary.of_plan), _("of those due by then")),
        FigureLine(_("Time spent together"), spent, _sessions(summary.held.numerator)),
        FigureLine(_("Both sides reflected"), _of(summary.two_way), _("of the sessions held")),
        FigureLine(_("Pairings completed"), _of(summary.completed), _("of those that started")),
        FigureLine(_("Pairings that need a hand"), _of(summary.at_risk), _("of those under way")),
    ]


def kept_out(summary: ProgramSummary, stories: Sequence[PairingStory]) -> str:
    """How many texts and figures stay out of the summary, a line each; empty where nothing does."""
    texts = sum(
        1
        for story in stories
        for reflection in story.reflections
        for answer in reflection.answers.values()
        if answer.text and answer.visibility is not Visibility.SUMMARY
    )
    lines = []
    if texts:
        lines.append(
            ngettext("{n} text for the pair or only you", "{n} texts for the pair or only you", texts).format(
                n=whole(texts)
            )
        )
    if summary.hidden_figures:
        few = ngettext(
            "{n} figure on fewer than {least}", "{n} figures on fewer than {least}", summary.hidden_figures
        )
        lines.append(few.format(n=whole(summary.hidden_figures), least=whole(summary.program.small_group)))
    return "\n".join(lines)


def _of(ratio: Ratio) -> str:
    if ratio.share is None:
        return "-"
    return _("{n} of {all}").format(n=whole(ratio.numerator), all=whole(ratio.denominator))


def _sessions(n: int) -> str:
    return ngettext("in {n} session", "in {n} sessions", n).format(n=whole(n))
