"""The browser's runtime: Pyodide, the calculators as a wheel, and the list of what to fetch."""
