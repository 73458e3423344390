"""Which mentors and mentees may be paired, how well they fit, and which rules refuse the others."""

from collections.abc import Iterator, Mapping, Sequence

from app.domain.participants import Side
from app.domain.programs import Program
from app.domain.proposals import ProposedPair, Refusal, Rule
from app.domain.seniority import gap_between
from app.matching.assign import Candidate
from app.matching.bits import bits, members, turned
from app.matching.profiles import Profile
from app.matching.reasons import consent_missing, reasons_of, talk_first
from app.matching.rulebook import Look, RuleBook
from app.matching.rules import smallest
from app.matching.score import Scores
from app.matching.ties import Ties
from app.matching.watch import Watch

LEFT_OUT_BONUS = 1_000  # for each of the two who was left out last time; outside the 10,000
PAIRED_BEFORE_BONUS = -1_500


class Fit:
    """All pairs of these mentors and mentees; both are named by their place in the sequence.

    A pair that breaks a hard rule is absent from the candidates, whatever its score would be.
    """

    def __init__(
        self,
        mentors: Sequence[Profile],
        mentees: Sequence[Profile],
        program: Program,
        ties: Ties,
        watch: Watch | None = None,
    ) -> None:
        self.mentors, self.mentees = mentors, mentees
        self._rules, self._ties = program.rules, ties
        self._scores = Scores(mentors, mentees, program.weights, program.rules)
        self._mentee_bonuses = [_left_out_bonus(mentee) for mentee in mentees]
        book = RuleBook(mentees, program.rules, ties)
        self.looks: list[Look] = list(book.looks(mentors, watch or Watch()))
        self.allowed: dict[Side, Sequence[int]] = _both_ways([look.allowed for look in self.looks], len(mentees))

    def candidates(self, watch: Watch | None = None) -> list[Candidate]:
        """Every allowed pair with its worth, which is score and bonus; a step of the watch for each mentor."""
        watch, found = watch or Watch(), list[Candidate]()
        for mentor in range(len(self.mentors)):
            found += self._candidates_of(mentor)
            watch.step()
        return found

    def _candidates_of(self, mentor: int) -> Iterator[Candidate]:
        scores, bonuses = self._scores.totals(mentor), self._bonuses(mentor)
        for mentee in members(self.looks[mentor].allowed):
            yield mentor, mentee, scores[mentee] + bonuses[mentee]

    def pair(self, mentor: int, mentee: int) -> ProposedPair:
        """Everything there is to say of one candidate."""
        junior, senior, look, bit = self.mentors[mentor], self.mentees[mentee], self.looks[mentor], 1 << mentee
        parts = {part: points[mentee] for part, points in self._scores.parts(mentor).items()}
        return ProposedPair(
            mentor_id=junior.id,
            mentee_id=senior.id,
            score=sum(parts.values()),
            bonus=self._bonuses(mentor)[mentee],
            parts=parts,
            reasons=reasons_of(junior, senior, senior.person_id in self._paired_before(junior)),
            talk_first=talk_first(junior, senior),
            consent_missing=consent_missing(junior, senior),
            cautions=tuple(rule for rule, verdict in look.cautions.items() if verdict.refused & bit),
            not_checked=tuple(rule for rule, verdict in look.verdicts.items() if verdict.unchecked & bit),
        )

    def _bonuses(self, mentor: int) -> list[int]:
        """The points outside the score that one mentor gets with each mentee."""
        own = _left_out_bonus(self.mentors[mentor])
        before = self._paired_before(self.mentors[mentor])
        if not before:
            return [own + bonus for bonus in self._mentee_bonuses]
        return [
            own + bonus + (PAIRED_BEFORE_BONUS if mentee.person_id in before else 0)
            for mentee, bonus in zip(self.mentees, self._mentee_bonuses, strict=True)
        ]

    def _paired_before(self, mentor: Profile) -> frozenset[int]:
        return self._ties.before.get(mentor.person_id, frozenset())

    def refusals(self, mentor: int, mentee: int) -> tuple[Refusal, ...]:
        """Every rule in force that this pair breaks; empty for a candidate."""
        bit = 1 << mentee
        verdicts = self.looks[mentor].verdicts
        return tuple(
            self.refusal(rule, mentor, mentee) for rule, verdict in verdicts.items() if verdict.refused & bit
        )

    def refused_mentees(self, mentor: int) -> Mapping[Rule, int]:
        """Per rule in force, as bits, the mentees it refuses to this mentor."""
        return {rule: verdict.refused for rule, verdict in self.looks[mentor].verdicts.items()}

    def refused_mentors(self, mentee: int) -> Mapping[Rule, int]:
        """Per rule in force, as bits, the mentors it refuses to this mentee."""
        rules = self.looks[0].verdicts if self.looks else {}
        return {
            rule: bits(
                mentor for mentor, look in enumerate(self.looks) if look.verdicts[rule].refused >> mentee & 1
            )
            for rule in rules
        }

    def refusal(self, rule: Rule, mentor: int, mentee: int) -> Refusal:
        """What there is to say of a rule that this pair breaks."""
        junior, senior = self.mentors[mentor], self.mentees[mentee]
        if rule is Rule.REPORTING_LINE:
            return Refusal(rule=rule, mentor_id=junior.id, mentee_id=senior.id, line=_line(junior, senior))
        if rule not in (Rule.SENIORITY, Rule.GREATEST_GAP):
            return Refusal(rule=rule, mentor_id=junior.id, mentee_id=senior.id)
        gap = gap_between(junior.standing, senior.standing)
        limit = self._rules.greatest_gap if rule is Rule.GREATEST_GAP else smallest(gap.basis, self._rules)
        return Refusal(rule=rule, mentor_id=junior.id, mentee_id=senior.id, gap=gap, limit=limit or 0)


def _left_out_bonus(profile: Profile) -> int:
    return LEFT_OUT_BONUS if profile.participant.left_out_before else 0


def _both_ways(mentees_of: Sequence[int], mentees: int) -> dict[Side, Sequence[int]]:
    """For each of a side, as bits, those of the other side with whom no rule is broken."""
    return {Side.MENTOR: mentees_of, Side.MENTEE: turned(mentees_of, mentees)}


def _line(mentor: Profile, mentee: Profile) -> tuple[int, ...]:
    """The persons from the lower to the upper of two of whom one reports to the other."""
    lower, upper = (mentor, mentee) if mentee.person_id in mentor.above else (mentee, mentor)
    return (lower.person_id, *lower.above[: lower.above.index(upper.person_id) + 1])
