"""One collection for each noun of a program file, each made when it is first asked for: a start needs few."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from app.storage.connection import Database
from app.storage.records import StepGuard, Table

if TYPE_CHECKING:
    from app.storage.codes import Codes
    from app.storage.courses import Courses
    from app.storage.finds import Finds
    from app.storage.journal import Actions, Reflections
    from app.storage.logos import Logos
    from app.storage.meetings import Meetings
    from app.storage.pairings import Pairings
    from app.storage.participants import Participants
    from app.storage.people import Exclusions, Grades, People
    from app.storage.programs import Decisions, Programs
    from app.storage.sessions import Sessions
    from app.storage.standing import Standing
    from app.storage.survey_rounds import SurveyRounds
    from app.storage.surveys import SurveyAnswers, SurveyLines, SurveySheets
    from app.storage.topics import Topics
    from app.storage.wishes import AllWishes

Choice = Callable[[str], str]


class Collections:
    """The records of a file by their nouns, and what is read of them in other ways.

    Attributes:
        people, grades, exclusions, programs, topics, decisions, participants, wishes, pairings, sessions,
        reflections, actions, survey_sheets, survey_answers, survey_lines, logos: the records. courses: how the
        pairings go. meetings: who meets when. standing: the program in counts. survey_rounds: who is asked in a
        wave of surveys. finds: what a search over a whole program comes upon.
    """

    def __init__(self, database: Database, guard: StepGuard, choose: Choice | None) -> None:
        """choose: picks a symbol for the codes of papers; at random where it is None."""
        self._database = database
        self._guard = guard
        self._choose = choose

    @cached_property
    def people(self) -> "People":
        from app.storage.people import People

        return People(self._table("person"))

    @cached_property
    def grades(self) -> "Grades":
        from app.storage.people import Grades

        return Grades(self._table("grade"), self._table("person"))

    @cached_property
    def exclusions(self) -> "Exclusions":
        from app.storage.people import Exclusions

        return Exclusions(self._table("exclusion"))

    @cached_property
    def programs(self) -> "Programs":
        from app.storage.programs import Programs

        return Programs(self._table("program"))

    @cached_property
    def topics(self) -> "Topics":
        from app.storage.topics import Topics

        return Topics(self._table("topic"))

    @cached_property
    def decisions(self) -> "Decisions":
        from app.storage.programs import Decisions

        return Decisions(self._table("decision"))

    @cached_property
    def participants(self) -> "Participants":
        from app.storage.participants import Participants

        return Participants(self._table("participant"), self._table("person"), self._table("interest"))

    @cached_property
    def wishes(self) -> "AllWishes":
        from app.storage.wishes import AllWishes

        return AllWishes(self._table("wish"))

    @cached_property
    def pairings(self) -> "Pairings":
        from app.storage.pairings import Pairings

        return Pairings(self._table("pairing"), self._codes)

    @cached_property
    def sessions(self) -> "Sessions":
        from app.storage.sessions import Sessions

        return Sessions(self._table("session"), self._table("session_topic"), self._codes)

    @cached_property
    def reflections(self) -> "Reflections":
        from app.storage.journal import Reflections

        return Reflections(self._table("reflection"), self._table("reflection_answer"))

    @cached_property
    def actions(self) -> "Actions":
        from app.storage.journal import Actions

        return Actions(self._table("action"))

    @cached_property
    def survey_sheets(self) -> "SurveySheets":
        from app.storage.surveys import SurveySheets

        return SurveySheets(self._table("survey_sheet"), self._codes)

    @cached_property
    def survey_answers(self) -> "SurveyAnswers":
        from app.storage.surveys import SurveyAnswers

        return SurveyAnswers(self._table("survey_answer"))

    @cached_property
    def survey_lines(self) -> "SurveyLines":
        from app.storage.surveys import SurveyLines

        return SurveyLines(self._table("survey_line"))

    @cached_property
    def survey_rounds(self) -> "SurveyRounds":
        from app.storage.survey_rounds import SurveyRounds

        return SurveyRounds(self._table("survey_sheet"))

    @cached_property
    def logos(self) -> "Logos":
        from app.storage.logos import Logos

        return Logos(self._table("logo"))

    @cached_property
    def finds(self) -> "Finds":
        from app.storage.finds import Finds

        return Finds(self._database)

    @cached_property
    def meetings(self) -> "Meetings":
        from app.storage.meetings import Meetings

        return Meetings(self._table("session"))

    @cached_property
    def standing(self) -> "Standing":
        from app.storage.standing import Standing

        return Standing(self._table("program"))

    @cached_property
    def courses(self) -> "Courses":
        from app.storage.courses import Courses

        return Courses(self._table("pairing"))

    @cached_property
    def _codes(self) -> "Codes":
        from app.storage.codes import Codes, at_random

        return Codes(self._table("issued_code"), self._choose or at_random)

    def _table(self, name: str) -> Table:
        return Table(self._database, self._guard, name)
