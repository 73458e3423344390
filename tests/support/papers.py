"""Papers as the tests need them, and what a reader finds in a finished PDF."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from itertools import combinations, pairwise
from typing import Any

import pdfplumber
import pypdf
from reportlab.platypus import Flowable

from app.domain.agendas import default_agenda
from app.domain.coverage import Coverage
from app.domain.departments import DepartmentAnswers
from app.domain.endings import Ending, Endings
from app.domain.figures import (
    BreakDown,
    Change,
    Group,
    Mean,
    Median,
    Ratio,
    Recommendation,
    Share,
    Shown,
    SideGains,
)
from app.domain.further import Further
from app.domain.pacing import WHO, Pacing
from app.domain.pairings import ClosingKind, PairingState
from app.domain.participants import Side
from app.domain.programs import PaperSize, Program
from app.domain.reach import Reach
from app.domain.sessions import Absent, SessionKind, SessionState
from app.domain.summary import Outcomes, ProgramSummary, TopicCount
from app.domain.surveys import TRUST_ITEMS, Wave
from app.domain.topics import Direction
from app.reports.agenda_papers import AgendaLine, AgendaPaper, OpenAction, PersonOnPaper, TopicPrompts
from app.reports.sheet import About, Edges, Paper, Section, build_paper
from app.text.agendas import item_words

STRANGE_NAMES = (
    "R&D <b>bold</b> <img src='http://example.org/x.png'>",
    "<para><font color=red>&lt;&#x41;&nbsp;",
    "Nguyễn Thị Minh Ánh",
    "Małgorzata Wiśniewska-Żółkiewska",
    "Ξενοφών Παπαδόπουλος",
    "Святослав Жуковський",
    "ليلى الحسن (CEO)",
    "דוד כהן-לוי",
    'O\'Brien "Bo" \\ / %s {0} $1',
    "e\u0301\u0323 Nguye\u0302\u0303n",
    "a\x00b\x07c\u200b\ufeff\u202ed",
    "😀 👩‍👩‍👧 漢字",
    "W" * 300,
    "",
)


def agenda_lines(kind: SessionKind = SessionKind.TOPIC, length_min: int = 60) -> tuple[AgendaLine, ...]:
    """A default agenda in words."""
    return tuple(
        AgendaLine(minutes=item.minutes, title=words[0], hint=words[1], lead=item.lead)
        for item in default_agenda(kind, length_min)
        for words in (item_words(item.key),)
    )


def an_agenda_paper(kind: SessionKind = SessionKind.TOPIC, length_min: int = 60, **fields: Any) -> AgendaPaper:
    """An ordinary session on paper."""
    given: dict[str, Any] = {
        "organization": "Harbour & Vale Community Trust",
        "program": "Reverse mentoring, Spring 2027",
        "code": "S-K4T7RB9",
        "number": 3,
        "of": 6,
        "kind": kind,
        "topics": ("AI and emerging technology",),
        "due_by": date(2027, 5, 20),
        "planned_at": datetime(2027, 5, 13, 10, 0),  # noqa: DTZ001  local time, as sessions have it
        "length_min": length_min,
        "place": "Meeting room 2.14, Quay House, in person",
        "mentor": PersonOnPaper(
            name="Nguyễn Thị Minh Ánh",
            title="Service desk analyst",
            department="Digital Services",
            aims="to see how a budget decision is really made, and to speak up earlier in large meetings.",
        ),
        "mentee": PersonOnPaper(
            name="Małgorzata Wiśniewska",
            title="Director of Operations",
            aims="to try AI on her own work, and to know what her teams do not tell her about it.",
        ),
        "lines": agenda_lines(kind, length_min),
        "prompts": (
            TopicPrompts(
                topic="AI and emerging technology",
                prompts=(
                    "Ask it a real question from your week. Where is it wrong?",
                    "What may never go into it?",
                    "Which hour of your week could change by summer?",
                ),
            ),
        ),
        "actions": (
            OpenAction(side=Side.MENTOR, text="Ask Paweł who decides about tools", due_on=date(2027, 5, 7)),
            OpenAction(side=Side.MENTEE, text="Rewrite the Monday report with three headings"),
        ),
        "support_contact": "Staff Support, 0300 555 0142, confidential, any day 8:00 to 20:00.",
        "coordinator": "Hélène Dubois, h.dubois@harbourvale.example, 0300 555 0107",
        "printed": "Printed 6 May 2027.",
        "sensitivity": "For this pair only.",
    }
    return AgendaPaper(**given | fields)


def a_change(item: str = "H1", before: float = 2.6, after: float = 3.7, n: int = 13) -> Change:
    """A change that may be printed."""
    return Change(item, Shown.YES, before, after, round(after - before, 1), n, up=n - 4, same=3, down=1)


def side_gains(quote: str = "I ask two juniors before I sign.", item: str = "J3") -> SideGains:
    """What one side gained, all of it printable."""
    return SideGains(Mean(Shown.YES, 3.9, 13), a_change(item), Recommendation(Shown.YES, 46, 13, 7, 1), (quote,))


def a_further(**fields: Any) -> Further:
    """The annex's figures, each of them printable, and some groups that are hidden."""
    departments = BreakDown(
        (Group("Digital Services", 12), Group("Care", 9), Group("", None), Group("IT", None)), 26
    )
    shown, hidden, empty = Mean(Shown.YES, 3.9, 7), Mean(Shown.HIDDEN), Mean(Shown.EMPTY)
    given: dict[str, Any] = {
        "pacing": Pacing(
            matched_now=Ratio(24, 36),
            places={"mentor": 18, "mentee": 20, "either": 2},
            first_session=Median(9.0, 14),
            gaps=Median(31.5, 61),
            absences={
                SessionState.CANCELLED: {**dict.fromkeys(WHO, 0), Absent.MENTEE: 7, Absent.BOTH: 1},
                SessionState.NO_SHOW: {**dict.fromkeys(WHO, 0), Absent.MENTOR: 3, None: 1},
            },
            happened=88,
            learners=30,
            person_minutes=9_420,
        ),
        "coverage": Coverage(Share(Shown.YES, 11, 14), Share(Shown.YES, 40, 60)),
        "changes": {
            Side.MENTOR: (a_change("J3"), a_change("J"), a_change("H1"), a_change("H")),
            Side.MENTEE: (a_change("S1"), Change("S2", Shown.HIDDEN), Change("S", Shown.EMPTY), a_change("H")),
        },
        "endings": Endings(
            lines=(
                Ending(ClosingKind.COMPLETED, 11, 11),
                Ending(ClosingKind.ENDED_EARLY, 1, 0),
                Ending(PairingState.RUNNING, 3, 2),
            ),
            going_on=Ratio(6, 12),
            rematched=Ratio(1, 15),
            again=Ratio(1, 2),
            again_after=Median(12.0, 1),
            stayed=Share(Shown.HIDDEN, 0, 0),
            months=6,
        ),
        "reach": Reach(
            departments=departments,
            sites=BreakDown((Group("North Quay", 15), Group("Mill Road", 11)), 26),
            distances=BreakDown((Group("3", 8), Group("1", 5), Group("", None), Group("2", None)), 15),
            across_departments=Share(Shown.YES, 9, 15),
            across_sites=Share(Shown.HIDDEN, 0, 0),
        ),
        "by_department": (
            DepartmentAnswers("Digital Services", shown, Mean(Shown.YES, -0.2, 6)),
            DepartmentAnswers("Care", hidden, empty),
            DepartmentAnswers("", hidden, hidden),
            DepartmentAnswers("IT", hidden, hidden),
        ),
        "pairs": (),
    }
    return Further(**given | fields)


def a_summary(**fields: Any) -> ProgramSummary:
    """A program summary with every figure."""
    sides = {Side.MENTOR: Ratio(15, 15), Side.MENTEE: Ratio(12, 15)}
    given: dict[str, Any] = {
        "program": Program(
            name="Reverse mentoring, Spring 2027",
            purpose="decisions about our digital services are taken three levels away from those who use them.",
            organization="Harbour & Vale Community Trust",
            sponsor="Ioanna Papadopoulou",
            starts_on=date(2027, 3, 1),
            ends_on=date(2027, 8, 31),
            coordinator_name="Hélène Dubois",
            coordinator_email="h.dubois@harbourvale.example",
        ),
        "as_of": date(2027, 9, 10),
        "willing": {"mentor": 17, "mentee": 19, "either": 0},
        "departments": 9,
        "sites": 4,
        "pairings": 15,
        "matched": Ratio(30, 36),
        "held": Ratio(76, 88),
        "of_plan": Ratio(76, 90),
        "completed": Ratio(11, 15),
        "two_way": Ratio(54, 76),
        "minutes": 4710,
        "hours_known": Ratio(76, 76),
        "gains": {Side.MENTOR: side_gains("I stopped preparing slides."), Side.MENTEE: side_gains(item="S1")},
        "aim_gap": 0.2,
        "change_wave": Wave.CLOSE,
        "trust": {
            key: {Side.MENTOR: a_change(key), Side.MENTEE: a_change(key, 3.0, 2.9, 12)} for key in TRUST_ITEMS
        },
        "topics": (
            TopicCount("AI and emerging technology", Direction.FORWARD, 19),
            TopicCount("How decisions are made here", Direction.RETURN, 9),
        ),
        "responses": dict.fromkeys(Wave, sides),
        "pulse": sides,
        "actions": {Side.MENTOR: Ratio(24, 31), Side.MENTEE: Ratio(17, 29)},
        "outcomes": Outcomes(completed=11, ended_early=1, rematched=0, running=3),
        "at_risk": Ratio(1, 3),
        "changed": (),
        "next_steps": (),
        "hidden_figures": 0,
        "further": a_further(),
    }
    return ProgramSummary(**given | fields)


def plain(text: str) -> str:
    """Text as it can be compared with what a PDF gives back: NFKC, one blank, nothing invisible."""
    compatible = unicodedata.normalize("NFKC", text)
    visible = "".join(
        sign for sign in compatible if sign.isspace() or unicodedata.category(sign) not in ("Cc", "Cf")
    )
    return re.sub(r"\s+", " ", visible).strip()


@dataclass(frozen=True)
class Sign:
    """One drawn sign: its baseline from the lower edge of the paper, its ends, its size and font."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    font: str


@dataclass(frozen=True)
class PrintedPage:
    """A page as a reader finds it."""

    width: float
    height: float
    text: str
    signs: tuple[Sign, ...]
    shapes: int

    @property
    def lines(self) -> list[str]:
        """What stands on the page from top to bottom, each line as it is seen, from left to right."""
        return [self.line_at(at) for at in sorted({sign.baseline for sign in self.signs}, reverse=True)]

    def line_at(self, baseline: float) -> str:
        """What stands on one baseline, from left to right."""
        signs = [sign for sign in self.signs if sign.baseline == baseline]
        return "".join(sign.text for sign in sorted(signs, key=lambda sign: sign.x0))

    def find(self, wanted: str) -> bool:
        """Whether the words stand on the page, whatever its line breaks."""
        return plain(wanted) in plain(self.text)


def read(paper: Paper) -> list[PrintedPage]:
    """The pages of a paper."""
    texts = [page.extract_text() for page in pypdf.PdfReader(BytesIO(paper.pdf)).pages]
    with pdfplumber.open(BytesIO(paper.pdf)) as pdf:
        return [
            PrintedPage(
                float(page.width),
                float(page.height),
                text,
                tuple(_sign(char) for char in page.chars),
                len(page.rects) + len(page.lines) + len(page.curves),
            )
            for page, text in zip(pdf.pages, texts, strict=True)
        ]


def _sign(char: dict[str, Any]) -> Sign:
    return Sign(char["text"], char["x0"], char["x1"], round(char["matrix"][5], 2), char["size"], char["fontname"])


def print_flowables(
    flowables: Sequence[Flowable], size: PaperSize = PaperSize.A4, **edges: Any
) -> tuple[Paper, list[PrintedPage]]:
    """A paper of one section with these flowables, and its pages."""
    given: dict[str, Any] = {"organization": "", "paper": "", "foot": (), "page_note": lambda _page: ""}
    paper = build_paper([Section(Edges(**given | edges), flowables)], About("Test"), size)
    return paper, read(paper)


def outside_margins(page: PrintedPage, margin: float) -> list[Sign]:
    """Signs that reach into the side margins."""
    return [sign for sign in page.signs if sign.x0 < margin - 0.5 or sign.x1 > page.width - margin + 0.5]


def overprinted(page: PrintedPage) -> list[tuple[str, str]]:
    """What is printed over each other: signs of one line, or stretches of lines that are too close together."""
    found = []
    stretches: list[list[Sign]] = []
    for baseline in sorted({sign.baseline for sign in page.signs}, reverse=True):
        visible = [sign for sign in page.signs if sign.baseline == baseline and sign.x1 - sign.x0 > 0.5]
        line = sorted((sign for sign in visible if sign.text.strip()), key=lambda sign: sign.x0)
        found += [(one.text, other.text) for one, other in pairwise(line) if one.x1 - other.x0 > _kerned(one)]
        for sign in line:
            if stretches and stretches[-1][-1].baseline == baseline and sign.x0 - stretches[-1][-1].x1 < 6:
                stretches[-1].append(sign)
            else:
                stretches.append([sign])
    return found + [
        ("".join(s.text for s in upper), "".join(s.text for s in lower))
        for upper, lower in combinations(stretches, 2)
        if _touch(upper, lower)
    ]


def _kerned(sign: Sign) -> float:
    """How far a letter may reach over the next: large type is set closer, as "Fo"."""
    return max(0.8, 0.05 * sign.size)


def _touch(upper: list[Sign], lower: list[Sign]) -> bool:
    apart = upper[0].baseline - lower[0].baseline
    beside = min(upper[-1].x1, lower[-1].x1) - max(upper[0].x0, lower[0].x0) <= 0.8
    return not beside and 0 < apart < 0.72 * max(sign.size for sign in lower)  # the height of a capital
