"""The colours of the paper: one accent, everything readable as a grey laser copy."""

from collections.abc import Mapping
from types import MappingProxyType

from reportlab.lib.colors import Color, HexColor

INK = HexColor("#16202A")
MUTED = HexColor("#55606B")
ACCENT = HexColor("#0B6170")
MID = HexColor("#8FB5BC")
WRITE = HexColor("#9AA4AC")
RULE = HexColor("#C3CACF")
HAIR = HexColor("#DDE2E5")
TINT = HexColor("#E6F1F2")  # behind one call-out, on the profile only
WHITE = HexColor("#FFFFFF")

# By the names under which a screen says what it has instead of each.
BY_NAME: Mapping[str, Color] = MappingProxyType(
    {
        "ink": INK, "muted": MUTED, "accent": ACCENT, "mid": MID, "write": WRITE, "rule": RULE, "hair": HAIR,
        "white": WHITE,
    }
)  # fmt: skip
