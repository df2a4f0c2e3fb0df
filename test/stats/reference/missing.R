# Rscript missing.R   (in this folder; writes missing.json): gaps of shares with the missing answers counted in.
source("write-json.R"); source("../../recount/intervals.R")
rows <- function(x1, n1, m1, x0, n0, m0, phi) { own <- miettinen_nurminen(x1, n1, x0, n0, phi)
  b <- missing_bounds(x1, n1, m1, x0, n0, m0, phi, own)
  c(list(x1 = x1, n1 = n1, m1 = m1, x0 = x0, n0 = n0, m0 = m0, phi = phi, low = own$low, high = own$high), b) }
write_json(list(rows = Map(rows, c(50, 90, 56, 12, 180, 300), c(100, 300, 70, 400, 200, 900), c(20, 30, 5, 60, 0, 100),
  c(30, 60, 48, 30, 120, 250), c(100, 280, 80, 380, 180, 1000), c(10, 50, 0, 40, 30, 200), c(1, 1, 1, 1, 1.4, .7))), "missing.json")
