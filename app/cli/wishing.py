"""What the coordinator asks of a proposal on the command line: pins, blocks, and what comes first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import click

from app.domain.proposals import Group, Priority, Wishes
from app.operations.naming import wishes_named

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The options of a proposal as they were typed."""

    pin: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    order: str | None = None

    def wishes(self, group: Group) -> Wishes:
        """What is asked for, of these people. Raises CounterpartError as `wishes_named`."""
        return wishes_named(group, self.pin, self.block, Priority(self.order) if self.order else None)


def wish_options(command: F) -> F:
    """The options that `Asked` holds."""
    for option in (
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
