"""The rules: a room per subject, each with its calculator, its amounts and its steps."""
