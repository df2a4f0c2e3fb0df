# Rscript missing.R   (in this folder; writes missing.json). A sex with its missing answers counted in, the odds of the
# missing `odds` times those of the registered: variance by numerical derivatives, over the share and over who answers.
source("write-json.R"); source("../../recount/intervals.R")
answered <- function(x, n, missing, odds) {
  share <- function(p, part) (1 - part) * p + part * plogis(qlogis(p) + log(odds))
  p <- x / n; part <- missing / (n + missing); h <- 1e-6
  if (p %in% c(0, 1)) return(c(x, n))
  by_p <- (share(p + h, part) - share(p - h, part)) / (2 * h)
  by_part <- if (missing > 0) (share(p, part + h) - share(p, part - h)) / (2 * h) else 0
  variance <- by_p^2 * p * (1 - p) / n + by_part^2 * part * (1 - part) / (n + missing)
  s <- share(p, part); worth <- min(n, s * (1 - s) / variance)
  c(s * worth, worth)
}
plausible <- function(x1, n1, m1, x0, n0, m0, phi) {
  at <- function(odds1, odds0) { w <- answered(x1, n1, m1, odds1); m <- answered(x0, n0, m0, odds0); miettinen_nurminen(w[1], w[2], m[1], m[2], phi) }
  c(at(.5, 2)$low, at(2, .5)$high)
}
worst <- function(x1, n1, m1, x0, n0, m0, phi)
  c(miettinen_nurminen(x1, n1 + m1, x0 + m0, n0 + m0, phi)$low, miettinen_nurminen(x1 + m1, n1 + m1, x0, n0 + m0, phi)$high)
rows <- function(x1, n1, m1, x0, n0, m0, phi) { own <- miettinen_nurminen(x1, n1, x0, n0, phi)
  p <- plausible(x1, n1, m1, x0, n0, m0, phi); w <- worst(x1, n1, m1, x0, n0, m0, phi)
  list(x1 = x1, n1 = n1, m1 = m1, x0 = x0, n0 = n0, m0 = m0, phi = phi, low = own$low, high = own$high,
       plausible_low = p[1], plausible_high = p[2], worst_low = w[1], worst_high = w[2]) }
write_json(list(rows = Map(rows, c(50, 90, 56, 12, 180, 300), c(100, 300, 70, 400, 200, 900), c(20, 30, 5, 60, 0, 100),
  c(30, 60, 48, 30, 120, 250), c(100, 280, 80, 380, 180, 1000), c(10, 50, 0, 40, 30, 200), c(1, 1, 1, 1, 1.4, .7))), "missing.json")
