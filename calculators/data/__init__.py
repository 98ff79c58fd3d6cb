"""What is read from satser.json: sourced facts with the days they hold, and what is counted in."""
