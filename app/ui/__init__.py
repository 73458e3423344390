"""The window: the only folder that knows Qt.

Plain values here are NamedTuples: a dataclass costs ten times as much when it is imported, which the first
paint waits for. For the same reason, what the first page doesn't need is imported where it is used.
"""
