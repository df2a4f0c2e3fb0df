# Rscript confirm.R   (in this folder; writes confirm.json). The second tests, brute force: every table added up.
suppressMessages(library(survival)); source("write-json.R"); source("../../recount/intervals.R")
table_of <- function(x1, n1, x0, n0, delta = 0, phi = 1, least = 1) list(x1 = x1, n1 = n1, x0 = x0, n0 = n0, delta = delta, phi = phi, least = least,
  tail = tail_of_score(x1, n1, x0, n0, delta, phi, least))
shares <- function(x1, n1, x0, n0, phi, margin) { e <- confirmed_shares(x1, n1, x0, n0, phi, margin); m <- miettinen_nurminen(x1, n1, x0, n0, phi)
  list(x1 = x1, n1 = n1, x0 = x0, n0 = n0, phi = phi, margin = margin, low = e$low, high = e$high, p = e$p, stretched = 1 * (e$low != m$low || e$high != m$high)) }
binomial_tail <- function(w, m, share) if (w > (w + m) * share) pbinom(w - 1, w + m, share, lower.tail = FALSE) else pbinom(w, w + m, share)
two <- function(w, m, margin) { s <- wilson(w, w + m); e <- out(2 * s$value - 1, 2 * s$low - 1, 2 * s$high - 1, 2 * pnorm(-abs(w - m) / sqrt(w + m)))
  e <- confirm(e, margin, function(bound) binomial_tail(w, m, (1 + bound) / 2)); list(women = w, men = m, margin = margin, low = e$low, high = e$high, p = e$p) }
tango <- function(w, m, b, delta, off = 0) { n <- w + m + b # restricted share of men where only the woman is meant, by the likelihood
  f <- function(q) w * log(q + delta) + m * log(q) + b * log(1 - 2 * q - delta)
  q <- optimize(f, c(max(0, -delta) + 1e-12, (1 - delta) / 2 - 1e-12), maximum = TRUE, tol = 1e-12)$maximum
  d <- w - m - n * delta; sign(d) * max(0, abs(d) - off) / sqrt(n * (2 * q + delta * (1 - delta))) }
three <- function(w, m, b, margin) { D <- (w - m) / (w + m + b)
  e <- out(D, halve(function(t) tango(w, m, b, t) - z, -.999, D - 1e-9), halve(function(t) tango(w, m, b, t) + z, D + 1e-9, .999), 2 * pnorm(-abs(w - m) / sqrt(w + m)))
  e <- confirm(e, margin, function(bound) if (bound == 0) binomial_tail(w, m, .5) else pnorm(-abs(tango(w, m, b, bound, .5))))
  list(women = w, men = m, both = b, margin = margin, low = e$low, high = e$high, p = e$p) }
ends <- function(seed, n1, n0, late) { set.seed(seed); n <- n1 + n0; woman <- rep(c(TRUE, FALSE), c(n1, n0)); entry <- ifelse(runif(n) < late, floor(runif(n, 0, 60)), 0)
  exit <- entry + ceiling(rexp(n, 1 / 90)); cause <- sample(0:2, n, TRUE, c(.2, .5, .3))
  s <- function(k) as.matrix(data.frame(entry, exit, cause, 1))[woman == k, ]
  list(women = unname(s(TRUE)), men = unname(s(FALSE)), tail = tail_of_ends(entry, exit, cause == 1, woman), any = tail_of_ends(entry, exit, cause > 0, woman)) }
write_json(list(
  tail = list(table_of(9, 20, 21, 100), table_of(11, 20, 30, 100, least = 5), table_of(30, 50, 20, 50), table_of(5, 60, 14, 700), table_of(25, 50, 15, 50, phi = 1.3),
    table_of(0, 30, 6, 40), table_of(30, 30, 33, 40), table_of(100, 400, 110, 420, -.1), table_of(100, 250, 98, 250, .15), table_of(60, 80, 30, 40, .2, least = 5)),
  shares = list(shares(8, 20, 20, 100, 1, .05), shares(9, 20, 20, 100, 1, .05), shares(30, 50, 20, 50, 1, .05), shares(31, 50, 21, 50, 1.05, .05),
    shares(7, 20, 60, 100, 1, .05), shares(100, 250, 90, 250, 1, .125), shares(100, 250, 91, 250, 1, .125), shares(100, 250, 90, 250, 1, .1251), shares(0, 30, 5, 40, 1, .02),
    shares(17, 50, 300, 2000, 1, .0375), shares(60, 120, 36, 120, 1, .05), shares(75, 120, 36, 120, 1, .05)),
  two = list(two(18, 8, .2), two(19, 7, .2), two(91, 103, .2), two(97, 97, .2), two(7, 17, .2), two(230, 200, .2)),
  three = list(three(33, 17, 10, .2), three(34, 16, 10, .2), three(12, 4, 40, .2), three(60, 50, 90, .2), three(75, 61, 64, .2), three(6, 5, 60, .2)),
  ends = list(ends(1, 20, 100, 0), ends(2, 60, 40, .5), ends(3, 200, 30, .3), ends(4, 12, 12, 0))
), "confirm.json")
