"""What if a rate were another: moved figures, residents, effects and curves."""
