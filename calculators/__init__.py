"""Calculators of Danish municipal services: from answers and sourced facts to a result with its trace."""
