"""What the coordinator asks of a proposal on the command line: pins, blocks, what comes first, and rules."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import click

from app.domain.program_rules import changed_rules
from app.domain.programs import Program
from app.domain.proposals import Group, Priority, Wishes
from app.operations.naming import wishes_named
from app.operations.wishing import Standing
from app.text.catalog import _

F = TypeVar("F", bound=Callable[..., Any])

_GAP = re.compile(r"(\d{1,3})\.\.(\d{1,3})?", re.ASCII)


class Gap(click.ParamType[tuple[int, int | None]]):
    """How far apart two may be, as 1..2, or 1.. without a greatest."""

    name = "gap"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int | None]:
        if isinstance(value, tuple):
            return value
        read = _GAP.fullmatch(value.strip())
        if read is None:
            words = _("{value} is not a gap. Write the smallest and the greatest as 1..2, or 1.. for no greatest.")
            return self.fail(words.format(value=value), param, ctx)
        return int(read[1]), int(read[2]) if read[2] else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The options of a proposal as they were typed."""

    pin: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    order: str | None = None
    gap: tuple[int, int | None] | None = None
    not_same: tuple[str, ...] = ()

    def program(self, program: Program) -> Program:
        """The program with the rules of this run. Raises CounterpartError: number-out-of-range, gaps-crossed."""
        wanted: dict[str, Any] = {f"different_{what}": True for what in self.not_same}
        if self.gap is not None:
            wanted["smallest_gap"], wanted["greatest_gap"] = self.gap
        return replace(program, rules=changed_rules(program.rules, **wanted))

    def wishes(self, group: Group, standing: Standing) -> Wishes:
        """What is asked for, beside what the file keeps. Raises CounterpartError as `wishes_named`."""
        return wishes_named(group, self.pin, self.block, Priority(self.order) if self.order else None, standing)


def wish_options(command: F) -> F:
    """The options that `Asked` holds."""
    for option in (
        click.option(
            "--not-same",
            multiple=True,
            type=click.Choice(["department", "team", "site"]),
            help="For this run: the two don't share this.",
        ),
        click.option(
            "--gap",
            type=Gap(),
            metavar="1..2",
            help="For this run: the steps of seniority between the two, at least and at most.",
        ),
        click.option(
            "--order",
            type=click.Choice([priority.value for priority in Priority]),
            help="What comes first: most people, or the best score (as the program says).",
        ),
        click.option("--block", multiple=True, metavar='"A=B"', help="Keep these two apart."),
        click.option("--pin", multiple=True, metavar='"A=B"', help="Keep these two together, whatever it costs."),
    ):
        command = option(command)
    return command
