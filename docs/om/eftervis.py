"""Holder en regnemotor op mod eksemplerne: python eftervis.py eksempler.json KOMMANDO…

KOMMANDO er regnemotoren. Den får et eksempel ad gangen som en linje JSON: {"beregner", "kommune", "dato", "svar"}.
Den svarer med en linje: {"resultat": {navn: tekst}}, eller {"fejl": [felter]}, når svarene ikke kan bruges.
Et eksempel, som motoren ikke kan, må den svare {} til. Koden er 0, når alle svar er rigtige.
"""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path


def fejl(eksempel: dict, svar: dict) -> str:
    """Hvad der er galt med svaret, eller tom tekst."""
    if "fejl" in eksempel:
        fundet = svar.get("fejl")
        return "" if fundet == eksempel["fejl"] else f"venter fejl i {eksempel['fejl']}, fik {fundet}"
    for navn, venter in eksempel["venter"].items():
        fik = svar.get("resultat", {}).get(navn)
        if fik != venter["vaerdi"]:
            return f"{navn}: venter {venter['vaerdi']}, fik {fik}"
    return ""


def main() -> int:
    """Spørg om hvert eksempel, og tæl."""
    fil, *kommando = sys.argv[1:]
    with Path(fil).open(encoding="utf-8") as aaben:
        eksempler = json.load(aaben)["eksempler"]
    motor = subprocess.Popen(kommando, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    talt = Counter()
    for eksempel in eksempler:
        spurgt = {navn: eksempel[navn] for navn in ("beregner", "kommune", "dato", "svar")}
        print(json.dumps(spurgt, ensure_ascii=False), file=motor.stdin, flush=True)
        svar = json.loads(motor.stdout.readline() or "{}")
        galt = fejl(eksempel, svar) if svar else None
        talt["ikke besvaret" if galt is None else "forkert" if galt else "rigtigt"] += 1
        if galt:
            print(f"{eksempel['beregner']}: {eksempel['navn']}: {galt}")
    print(", ".join(f"{antal} {navn}" for navn, antal in talt.items()))
    return 1 if talt["forkert"] or not talt["rigtigt"] else 0


if __name__ == "__main__":
    sys.exit(main())
