"""The colours of the window: one frozen table of named tokens for light, dark and high contrast."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """What a colour says. Each tone but NEUTRAL and ACCENT is named by its token."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    POSITIVE = "positive"
    CAUTION = "caution"
    CRITICAL = "critical"
    MENTOR = "mentor"
    MENTEE = "mentee"


class Tokens(NamedTuple):
    """One column of the table: every colour as "#RRGGBB", by what it is used for.

    border is decoration only and never carries meaning alone; outline is the edge of what can be acted on.
    disabled is muted where soft grounds tell what is disabled; high contrast has none, so its words are dimmer.
    The `_soft` colours are the grounds of badges, and each carries its own tone's words.
    """

    name: str
    surface: str
    raised: str
    sunken: str
    border: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    positive: str
    positive_soft: str
    caution: str
    caution_soft: str
    critical: str
    critical_soft: str
    mentor: str
    mentor_soft: str
    mentee: str
    mentee_soft: str
    focus: str
    selection: str

    @property
    def is_contrast(self) -> bool:
        """Whether soft grounds are plain, so that every badge and card needs an edge in its own colour."""
        return self.name == "contrast"

    def ink(self, tone: Tone) -> str:
        """The colour of words, icons and edges of a tone."""
        own = {Tone.NEUTRAL: self.muted, Tone.ACCENT: self.accent_strong}
        return own[tone] if tone in own else self.named(tone.value)

    def ground(self, tone: Tone) -> str:
        """The colour behind the words of a tone."""
        own = {Tone.NEUTRAL: self.sunken, Tone.ACCENT: self.accent_soft}
        return own[tone] if tone in own else self.named(f"{tone.value}_soft")

    def named(self, token: str) -> str:
        """The colour of a token by its name. Raises AttributeError for a name that isn't one."""
        colour: str = getattr(self, token)
        return colour


# token: light, dark, high contrast
_TABLE: Mapping[str, tuple[str, str, str]] = {
    "surface": ("#F4F7F7", "#0F181B", "#000000"),
    "raised": ("#FFFFFF", "#182428", "#000000"),
    "sunken": ("#E8EFF0", "#0A1113", "#000000"),
    "border": ("#D2DDDF", "#2C3C41", "#FFFFFF"),
    "outline": ("#6C8086", "#80949A", "#FFFFFF"),
    "text": ("#13242A", "#E7EEEF", "#FFFFFF"),
    "muted": ("#4C5E64", "#A3B4B9", "#F0F0F0"),
    "disabled": ("#4C5E64", "#A3B4B9", "#A0A0A0"),
    "accent": ("#0B6170", "#62C5D3", "#5CE1FF"),
    "accent_strong": ("#084A56", "#8ADBE6", "#A8EFFF"),
    "accent_soft": ("#DDEEF0", "#143940", "#000000"),
    "on_accent": ("#FFFFFF", "#05262C", "#000000"),
    "positive": ("#1F6839", "#82CD96", "#8CFF9E"),
    "positive_soft": ("#E0F1E5", "#17331F", "#000000"),
    "caution": ("#7F4C00", "#EDB65B", "#FFD84D"),
    "caution_soft": ("#FBEED5", "#3B2B0D", "#000000"),
    "critical": ("#A92920", "#FF9D92", "#FF9C9C"),
    "critical_soft": ("#FBE6E3", "#451B1B", "#000000"),
    "mentor": ("#2A569F", "#A2C0F6", "#9CC4FF"),
    "mentor_soft": ("#E4EBF8", "#1E2F4E", "#000000"),
    "mentee": ("#88386E", "#ECA6D4", "#FFA8E5"),
    "mentee_soft": ("#F6E6F0", "#43223B", "#000000"),
    "focus": ("#6A3FD0", "#C6AAFF", "#FFE94D"),
    "selection": ("#D3E9EC", "#17444D", "#00323F"),
}


def _column(name: str, place: int) -> Tokens:
    return Tokens(name=name, **{token: colours[place] for token, colours in _TABLE.items()})


LIGHT = _column("light", 0)
DARK = _column("dark", 1)
CONTRAST = _column("contrast", 2)
