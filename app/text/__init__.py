"""Words in the coordinator's language: gettext, dates and counts, and a sentence for each problem."""
