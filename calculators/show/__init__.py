"""A calculation for reading: words, HTML, paper, note, spreadsheet, calendar, drawing and link."""
