"""What a participant shares and wants as matching sees it, with the work, the consent and what stays private."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.text import people
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.theme import Theme
from app.ui.participants import profile
from app.ui.participants.portrait import Portrait, Unwanted
from app.ui.participants.sections import ConsentSection, LevelsSection, WordsSection, WorkSection

_FILE_ONLY, _COORDINATOR = "file-lock", "lock"


class ProfileTab(QWidget):
    """The sections, of which those without content are hidden."""

    def __init__(self, theme: Theme, show_manager: Callable[[], object]) -> None:
        super().__init__()
        never_leaves = _("never leaves the file")
        self._work = WorkSection(theme, _("Work"), show_manager)
        self._shares = LevelsSection(theme, _("Can share"))
        self._wants = LevelsSection(theme, _("Wants to learn"))
        self._never = WordsSection(theme, _("Not with me"))
        self._aims = WordsSection(theme, people.field("aims"))
        self._welcomes = WordsSection(theme, people.field("welcomes"))
        self._time = WordsSection(theme, _("Time and language"))
        self._reach = WordsSection(theme, _("Phone and staff number"))
        self._readiness = WordsSection(theme, people.field("readiness"), _COORDINATOR, _("only for you"))
        self._consent = ConsentSection(theme, people.field("consent"))
        self._notes = WordsSection(theme, people.field("notes"), _COORDINATOR, _("only for you"))
        self._access = WordsSection(theme, people.field("access_needs"), _FILE_ONLY, never_leaves)
        self._unwanted = WordsSection(theme, people.field("exclusions"), _FILE_ONLY, never_leaves)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(4))
        column.setSpacing(0)
        for section in self._sections():
            column.addWidget(section)
        column.addStretch()

    def show_portrait(self, portrait: Portrait) -> None:
        member = portrait.participant
        self._work.show_work(
            *profile.work_lines(member, portrait.manager), portrait.manager, leads=portrait.manager_id > 0
        )
        self._shares.show_levels(profile.shares(member, portrait.topics))
        self._wants.show_levels(profile.wants(member, portrait.topics))
        self._never.show_words(profile.never(member, portrait.topics))
        self._aims.show_words(member.aims)
        self._welcomes.show_words(profile.background(member))
        self._time.show_words(profile.time_and_language(member))
        self._reach.show_words(profile.reach(member))
        self._readiness.show_words(*profile.readiness_lines(member))
        self._consent.show_consent(profile.consent_words(member), is_recorded=member.consent.is_recorded)
        self._notes.show_words(member.person.notes)
        self._access.show_words(member.person.access_needs)
        self._unwanted.show_words(_unwanted_lines(portrait.unwanted))

    def _sections(self) -> Sequence[QWidget]:
        return (
            self._work, self._shares, self._wants, self._never, self._aims, self._welcomes, self._time,
            self._reach, self._readiness, self._consent, self._notes, self._access, self._unwanted,
        )  # fmt: skip


def _unwanted_lines(unwanted: Sequence[Unwanted]) -> str:
    lines = []
    for one in unwanted:
        because = _("{name}: {reason}").format(name=isolated(one.name), reason=one.reason)
        lines.append(because if one.reason else one.name)
    return "\n".join(lines)
