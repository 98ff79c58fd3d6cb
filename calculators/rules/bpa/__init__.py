"""Citizen-directed personal assistance (SEL §§ 95 and 96): grant, accounts and own payment.

Each of the three calculators (`tilskud`, `regnskab`, `egenbetaling`) has its own `_facts`, `_amounts`, `_steps` and
`_fields`, with its name before them.
"""
