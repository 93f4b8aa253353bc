"""Run one case over and over: for every number read from standard input, make that many calls.

Arguments: a case file, whose ``prepare(address)`` returns the call, and the address of the server.
When the case is prepared it prints ``ready``, and after each batch the median time of a call in seconds.
"""

import runpy
import statistics
import sys
import time

case, address = sys.argv[1:]
call = runpy.run_path(case)["prepare"](address)
print("ready", flush=True)
for line in sys.stdin:
    times = []
    for _ in range(int(line)):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    print(statistics.median(times), flush=True)
