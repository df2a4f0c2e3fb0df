# Rscript gap-changes.R   (in this folder; writes gap-changes.json)
# Change of a gap from the limits that stand in two audits: Zou & Donner 2008, Stat Med 27:1693. p: the error at which the
# interval, made anew of limits at that error, ends at nought (found by search, not by formula). BH over all.
source("../../reference/write-json.R")
at <- function(g, error) g[1] + (g[2:3] - g[1]) * qnorm(1 - error / 2) / qnorm(.975) # limits move away from the value as normal quantiles do
zou_donner <- function(a, b, error = .05) { la <- at(a, error); lb <- at(b, error); d <- b[1] - a[1]
  c(d, d - sqrt((b[1] - lb[1])^2 + (la[2] - a[1])^2), d + sqrt((lb[2] - b[1])^2 + (a[1] - la[1])^2)) }
p_of <- function(a, b) { d <- b[1] - a[1]; if (d == 0) return(1)
  nearest <- function(logp) { m <- zou_donner(a, b, exp(logp)); if (d > 0) m[2] else m[3] }
  exp(uniroot(nearest, c(log(1e-12), log(1 - 1e-9)), tol = 1e-13)$root) }
gaps <- list( # ratio, then value, low, high of the first and of the second
  list(F, c(-.620253164557, -.727272963732, -.483788784155), c(-.204545454545, -.396365235507, .00438539914271)),
  list(F, c(.10, .04, .16), c(.01, -.05, .08)), list(F, c(-.02, -.05, .02), c(.02, -.01, .06)),
  list(F, c(.05, -.01, .11), c(.05, .00, .10)), list(F, c(.7, -.3, 1.6), c(-2.4, -3.5, -1.2)),
  list(T, c(1.15, 1.1, 1.2), c(.99, .95, 1.04)), list(T, c(.57, .42, .77), c(.95, .68, 1.33)), list(T, c(.73, .54, .97), c(.60, .41, .88)))
rows <- lapply(gaps, function(g) { on <- if (g[[1]]) log else identity; back <- if (g[[1]]) exp else identity
  m <- back(zou_donner(on(g[[2]]), on(g[[3]])))
  list(ratio = g[[1]], first = g[[2]], second = g[[3]], value = m[1], low = m[2], high = m[3], p = p_of(on(g[[2]]), on(g[[3]]))) })
q <- p.adjust(sapply(rows, function(r) r$p), "BH")
write_json(list(rows = Map(function(r, q) c(r, q = q), rows, q)), "gap-changes.json")
