"""The events whose deadline no fact of ours gives: the reader writes what the municipality's letter says."""

from calculators.rules.frist.event import Haendelse

# The fact of law that a case which has been sent back is to be decided by the same deadline again.
REMITTED = "hjemvist-regnes-fra"
# What a deadline of the municipality says when it has passed.
OVERDUE = "Fristen er gået. Er svaret ikke kommet, så skriv til kommunen, og bed om svaret og en ny dag"
HEARING_RULE, ACCESS_RULE, PROMISE_RULE = "partshoering", "aktindsigt", "lovet-svar"
_ACCESS_WHO = "Svarer kommunen ikke, så skriv til den, og spørg, hvornår du får svar."

WITH_OWN_DEADLINE = (
    Haendelse(
        id="partshoering",
        etiket="Jeg er blevet hørt, før kommunen afgør sagen (partshøring)",
        regel=HEARING_RULE,
        regelnavn="Din frist for at svare kommunen",
        hvem="Har du brug for mere tid, så bed kommunen om det, før fristen går.",
        love=("FVL § 19",),
        vurdering="hvor lang tid du får til at svare",
        kraever_ydelse=False,
        egen_frist=True,
    ),
    Haendelse(
        id="aktindsigt-egen-sag",
        etiket="Jeg har bedt om aktindsigt i min egen sag",
        regel=ACCESS_RULE,
        regelnavn="Kommunens frist for at svare om aktindsigt",
        hvem=_ACCESS_WHO,
        love=("FVL",),
        vurdering="hvad du kan få at se",
        kraever_ydelse=False,
        egen_frist=True,
        gaaet=OVERDUE,
    ),
    Haendelse(
        id="aktindsigt-andet",
        etiket="Jeg har bedt om aktindsigt i andet end min egen sag",
        regel=ACCESS_RULE,
        regelnavn="Kommunens frist for at svare om aktindsigt",
        hvem=_ACCESS_WHO,
        love=(),
        vurdering="hvad du kan få at se",
        kraever_ydelse=False,
        egen_frist=True,
        gaaet=OVERDUE,
    ),
    Haendelse(
        id="lovet-svar",
        etiket="Kommunen har skrevet, hvornår jeg får svar",
        regel=PROMISE_RULE,
        regelnavn="Den dag, kommunen har lovet svar",
        hvem="Kommer svaret ikke, så skriv til kommunen, og bed om en ny dag.",
        love=("RSL § 3",),
        vurdering="hvornår den ved nok til at afgøre din sag",
        kraever_ydelse=False,
        egen_frist=True,
        gaaet=OVERDUE,
    ),
)
