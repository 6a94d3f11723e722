"""Prints the CPU milliseconds that edlib takes for each quotation, from JSON on the standard input."""
import json
import sys
import time

import edlib

job = json.load(sys.stdin)
text = job["text"]
start = time.process_time()
for quotation in job["quotations"]:
    edlib.align(quotation, text, mode="HW", task="distance")
print(1000 * (time.process_time() - start) / len(job["quotations"]))
