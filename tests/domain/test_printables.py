from datetime import date

import pytest

from app.domain.printables import Order, Printable, Scope, audiences_of, order_of, scopes_of
from app.domain.privacy import Audience

TODAY = date(2027, 5, 3)


@pytest.mark.parametrize("kind", list(Printable))
def test_every_paper_is_of_something_and_for_somebody(kind: Printable) -> None:
    assert scopes_of(kind)
    assert list(audiences_of(kind)) == sorted(audiences_of(kind)), "the widest first"
    order = order_of(kind, TODAY)
    assert (order.scope, order.audience) == (scopes_of(kind)[0], audiences_of(kind)[0])


def test_what_goes_outside_has_no_other_audience() -> None:
    assert audiences_of(Printable.PROFILE) == (Audience.EVERYONE,)


def test_an_order_is_refused_for_a_scope_or_an_audience_that_its_paper_has_not() -> None:
    with pytest.raises(ValueError, match="not of a blank"):
        Order(kind=Printable.SUMMARY, scope=Scope.BLANK, today=TODAY, audience=Audience.EVERYONE)
    with pytest.raises(ValueError, match="not for EVERYONE"):
        order_of(Printable.AT_RISK, TODAY, audience=Audience.EVERYONE)
