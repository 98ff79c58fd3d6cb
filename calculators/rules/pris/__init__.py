"""What a price comes to: of food, laundry or another thing that a municipality has a tariff for."""
