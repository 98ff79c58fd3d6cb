"""Citizen-directed personal assistance (SEL §§ 95 and 96): grant, accounts and own payment."""
