"""The reader's expenses, given as one amount a month or listed one by one."""
