"""Tokens as a QPalette, for everything that Qt paints without a style sheet."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from app.ui.common.tokens import Tokens

_Role = QPalette.ColorRole
_ROLES: Mapping[QPalette.ColorRole, str] = {
    _Role.Window: "surface",
    _Role.WindowText: "text",
    _Role.Base: "raised",
    _Role.AlternateBase: "surface",
    _Role.Text: "text",
    _Role.PlaceholderText: "muted",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.BrightText: "critical",
    _Role.Light: "raised",
    _Role.Midlight: "border",
    _Role.Mid: "outline",
    _Role.Dark: "outline",
    _Role.Shadow: "outline",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "text",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent_strong",
    _Role.ToolTipBase: "text",
    _Role.ToolTipText: "raised",
}
_DISABLED: Mapping[QPalette.ColorRole, str] = {
    _Role.WindowText: "disabled",
    _Role.Text: "disabled",
    _Role.ButtonText: "disabled",
    _Role.Button: "sunken",
    _Role.Highlight: "sunken",
    _Role.HighlightedText: "disabled",
}


def palette_of(tokens: Tokens) -> QPalette:
    """The palette with every role that Fusion reads; what is disabled is so on sunken."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(tokens.named(token)))
    for role, token in _DISABLED.items():
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.named(token)))
    return palette
