"""The receipt of a calculation, and what it comes to when it is calculated again."""
