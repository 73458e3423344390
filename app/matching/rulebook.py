"""The hard rules that a program has in force, asked together about one mentor and all mentees."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.programs import Rules
from app.domain.proposals import Rule
from app.matching.profiles import Profile
from app.matching.rules import (
    Different,
    GapRule,
    HardRule,
    InCommon,
    NotThisPerson,
    OtherLine,
    OtherTeam,
    SamePerson,
    SameSite,
    Verdict,
    WantedTopic,
    too_close,
    too_far,
)
from app.matching.ties import Ties
from app.matching.watch import Watch


@dataclass(frozen=True, slots=True)
class Look:
    """What the rules say of one mentor and all mentees; sets of mentees as bits.

    allowed: the mentees with whom no rule in force is broken. verdicts: of each rule in force.
    cautions: of each rule that the program doesn't have in force but that is worth a word.
    """

    allowed: int
    verdicts: Mapping[Rule, Verdict]
    cautions: Mapping[Rule, Verdict]


class RuleBook:
    """The rules of a program against a fixed list of mentees."""

    def __init__(self, mentees: Sequence[Profile], rules: Rules, ties: Ties) -> None:
        switches = _switches(mentees)
        on = {
            Rule.TEAM: rules.different_team,
            Rule.DEPARTMENT: rules.different_department,
            Rule.MANAGER: rules.different_manager,
            Rule.OTHER_SITE: rules.different_site,
        }
        self._everyone = (1 << len(mentees)) - 1
        self._in_force = _always(mentees, rules, ties) | {rule: switches[rule] for rule in on if on[rule]}
        if rules.greatest_gap is not None:
            self._in_force[Rule.GREATEST_GAP] = GapRule(mentees, too_far(rules))
        # Working at one site is what most pairs do, and nothing to warn of.
        self._cautions = {rule: switches[rule] for rule in on if not on[rule] and rule is not Rule.OTHER_SITE}

    def look(self, mentor: Profile) -> Look:
        """Ask all rules about this mentor."""
        verdicts = {rule: hard_rule.row(mentor) for rule, hard_rule in self._in_force.items()}
        allowed = self._everyone
        for verdict in verdicts.values():
            allowed &= ~verdict.refused
        return Look(allowed, verdicts, {rule: caution.row(mentor) for rule, caution in self._cautions.items()})

    def looks(self, mentors: Sequence[Profile], watch: Watch) -> Iterator[Look]:
        """Ask all rules about each of these mentors, a step of the watch for each."""
        for mentor in mentors:
            yield self.look(mentor)
            watch.step()


def _always(mentees: Sequence[Profile], rules: Rules, ties: Ties) -> dict[Rule, HardRule]:
    """The rules that no switch turns off."""
    return {
        Rule.SAME_PERSON: SamePerson(mentees),
        Rule.BLOCKED: NotThisPerson(mentees, ties.blocked),
        Rule.REPORTING_LINE: OtherLine(mentees),
        Rule.ALREADY_PAIRED: NotThisPerson(mentees, ties.together),
        Rule.SENIORITY: GapRule(mentees, too_close(rules)),
        Rule.LANGUAGE: InCommon(mentees, lambda profile: profile.languages),
        Rule.AVAILABILITY: InCommon(mentees, lambda profile: profile.participant.availability),
        Rule.FORMAT: InCommon(mentees, lambda profile: profile.participant.formats),
        Rule.SITE: SameSite(mentees),
        Rule.TOPIC: WantedTopic(mentees),
    }


def _switches(mentees: Sequence[Profile]) -> dict[Rule, HardRule]:
    """The rules that a program may switch on; where they are off, they are worth a word of caution."""
    return {
        Rule.TEAM: OtherTeam(mentees),
        Rule.DEPARTMENT: Different(mentees, lambda profile: profile.department),
        Rule.MANAGER: Different(mentees, lambda profile: profile.manager),
        Rule.OTHER_SITE: Different(mentees, lambda profile: profile.site),
    }
