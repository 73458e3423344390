"""Who mentors whom: hard rules, a score with its reasons, and the best set of pairs for the whole group."""

from app.matching.check import check
from app.matching.draft import Draft, difference
from app.matching.pins import keepable
from app.matching.proof import flaws_of
from app.matching.propose import propose
from app.matching.watch import Watch

__all__ = ["Draft", "Watch", "check", "difference", "flaws_of", "keepable", "propose"]
