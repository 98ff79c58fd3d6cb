"""Deadlines: of decisions, complaints and effect.

The way through: an event (`events`) rests on a figure (`basis`, with the ids in `facts`) and begins on a day (`start`);
`amounts` counts from that to the last day. `start_steps`, `steps` and `reservations` say it in words, `effect` what
a complaint does meanwhile, and `no_rule` why there is no deadline at all. A few events (`own_events`) have a deadline
that only the reader's letter gives (`own_deadline`).
"""
