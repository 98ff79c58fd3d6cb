"""The forms a value can have: numbers, days and times, and words."""
