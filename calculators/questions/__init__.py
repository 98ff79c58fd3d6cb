"""What a calculator asks: fields, their limits, and reading what was typed."""
