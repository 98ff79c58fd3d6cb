"""The rådighedsbeløb of a municipality's standard: what a resident keeps.

The law fixes no amount. A standard may have one table for temporary places (SEL § 107) and one for lasting
ones (SEL § 108); they differ in the beginning of their ids alone.
"""
