"""What a payment to a residential place does: the citizen pays it, and who is paid depends on who runs the place."""

from calculators.results.virkning import Virkning

PAID_TO_PLACE = Virkning(
    "egenbetaling",
    "Driver en anden end kommunen botilbuddet, kan takst og aftaler afgøre, hvem betalingen kommer til gode. "
    "Det ved siden ikke.",
)
