"""Vores egen regnemotor, som eftervis.py spørger den: python motor.py satser.json, med calculators/ ved siden af."""

import json
import sys
from pathlib import Path

from calculators.data.rates import Satser
from calculators.run.calculate import beregn
from calculators.text.errors import InputFejl

satser = Satser.fra_json(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
for linje in sys.stdin:
    spurgt = json.loads(linje)
    try:
        svar = {
            "resultat": beregn(spurgt["beregner"], spurgt["kommune"], spurgt["dato"], spurgt["svar"], satser)[
                "resultat"
            ]
        }
    except InputFejl as fejl:
        svar = {"fejl": [felt for felt, _ in fejl.fejl]}
    print(json.dumps(svar, ensure_ascii=False), flush=True)
