# Rscript selected.R   (in this folder; writes selected.json). Intervals at smaller errors than 5 %, each by the method that made it.
suppressMessages(library(survival)); source("write-json.R"); source("../../recount/intervals.R")
ERRORS <- .05 * c(3, 2, 1) / 40 # three, two and one of forty (Benjamini & Yekutieli 2005)
rows <- function(kind, limits, p, scale = identity) lapply(ERRORS, function(error) { own <- scale(limits(.05)); narrow <- scale(limits(error))
  list(kind = kind, value = own[2], low = own[1], high = own[3], p = p, error = error, exact_low = narrow[1], exact_high = narrow[3]) })
shares <- function(x1, n1, x0, n0) { at <- function(error) { z <<- qnorm(1 - error / 2); e <- miettinen_nurminen(x1, n1, x0, n0); z <<- 1.959964; c(e$low, e$value, e$high) }
  rows("share", at, miettinen_nurminen(x1, n1, x0, n0)$p) }
welch <- function(m1, s1, n1, m0, s0, n0) { v <- c(s1^2 / n1, s0^2 / n0); df <- sum(v)^2 / sum(v^2 / (c(n1, n0) - 1)); se <- sqrt(sum(v)); d <- m1 - m0
  rows("mean", function(error) d + c(-1, 0, 1) * qt(1 - error / 2, df) * se, 2 * pt(-abs(d) / se, df)) }
rates <- function(e1, t1, e0, t0) rows("rate", function(error) { r <- poisson.test(c(e1, e0), c(t1, t0), conf.level = 1 - error); c(r$conf.int[1], r$estimate, r$conf.int[2]) },
  2 * pbinom(e1 - 1, e1 + e0, t1 / (t1 + t0), lower.tail = FALSE), log)
write_json(list(rows = c(shares(54, 120, 28, 120), shares(70, 100, 4, 20), shares(18, 30, 80, 400), shares(60, 1000, 25, 1000), shares(300, 400, 150, 300),
  welch(8, 3, 20, 4.5, 3, 20), welch(8, 4, 30, 5, 3, 60), welch(30, 12, 60, 21, 10, 400), welch(5.1, 3, 400, 5, 3, 500),
  rates(60, 1000, 25, 1000), rates(30, 300, 60, 1500), rates(400, 9000, 390, 9000))), "selected.json")
