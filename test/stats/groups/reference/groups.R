# Rscript groups.R   (in this folder; writes groups.json)
# Base R only: REML by optimize() of the restricted likelihood, the posterior by integrate() and uniroot().
source("../../reference/write-json.R")
bcg <- data.frame(a = c(4, 6, 3, 62, 33, 180, 8, 505, 29, 17, 186, 5, 27), b = c(119, 300, 228, 13536, 5036, 1361, 2537, 87886, 7470, 1699, 50448, 2493, 16886),
                  c = c(11, 29, 11, 248, 47, 372, 10, 499, 45, 65, 141, 3, 29), d = c(128, 274, 209, 12619, 5761, 1079, 619, 87892, 7232, 1600, 27197, 2338, 17825))
bcg$y <- with(bcg, log((a / (a + b)) / (c / (c + d)))); bcg$v <- with(bcg, 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d))
schools <- data.frame(y = c(28, 8, -3, 7, -1, 1, 18, 12), v = c(15, 10, 16, 11, 9, 11, 10, 18)^2)
shares <- data.frame(y = c(.12, .02, -.05, .09, .21, .04), v = c(.0021, .0008, .004, .0012, .009, .0015))
alike <- data.frame(y = c(.05, .051, .049, .05), v = c(.001, .002, .0015, .001))
reml <- function(s) {
  ll <- function(t2) { w <- 1 / (s$v + t2); m <- sum(w * s$y) / sum(w); -.5 * (sum(log(s$v + t2)) + log(sum(w)) + sum(w * (s$y - m)^2)) }
  o <- optimize(ll, c(0, diff(range(s$y))^2 + 1e-9), maximum = TRUE, tol = 1e-12)
  t2 <- if (ll(0) >= o$objective) 0 else o$maximum
  k <- nrow(s); w <- 1 / (s$v + t2); m <- sum(w * s$y) / sum(w)
  se <- sqrt(max(sum(w * (s$y - m)^2) / (k - 1), 1) / sum(w)); q <- qt(.975, k - 1)
  w0 <- 1 / s$v; Q <- sum(w0 * (s$y - sum(w0 * s$y) / sum(w0))^2)
  typical <- (k - 1) * sum(w0) / (sum(w0)^2 - sum(w0^2)); p <- qt(.975, k - 2) * sqrt(t2 + se^2)
  list(tau2 = t2, value = m, se = se, low = m - q * se, high = m + q * se, p = 2 * pt(-abs(m / se), k - 1), q = Q, qp = pchisq(Q, k - 1, lower.tail = FALSE),
       i2 = t2 / (t2 + typical), plow = if (k < 5) NA else m - p, phigh = if (k < 5) NA else m + p)
}
bayes <- function(s, scale) {
  post <- function(tau) sapply(tau, function(t) { w <- 1 / (s$v + t^2); m <- sum(w * s$y) / sum(w)
    exp(sum(dnorm(s$y, m, sqrt(s$v + t^2), log = TRUE)) - log(sum(w)) / 2 - t^2 / scale^2 / 2) })
  top <- optimize(post, c(0, 8 * scale), maximum = TRUE)$objective
  int <- function(f) integrate(f, 0, 1 * scale, rel.tol = 1e-11, subdivisions = 2000)$value + integrate(f, scale, 12 * scale, rel.tol = 1e-11, subdivisions = 2000)$value
  total <- int(function(t) post(t) / top)
  one <- function(mean_at, var_at) {
    mean_tau <- int(function(t) post(t) / top * mean_at(t)) / total
    cdf <- function(x) int(function(t) post(t) / top * pnorm(x, mean_at(t), sqrt(var_at(t)))) / total
    sd <- sqrt(max(s$v)) + scale
    c(mean_tau, uniroot(function(x) cdf(x) - .025, c(mean_tau - 9 * sd, mean_tau), tol = 1e-11)$root, uniroot(function(x) cdf(x) - .975, c(mean_tau, mean_tau + 9 * sd), tol = 1e-11)$root)
  }
  mu <- function(t) sapply(t, function(u) { w <- 1 / (s$v + u^2); sum(w * s$y) / sum(w) })
  vmu <- function(t) sapply(t, function(u) 1 / sum(1 / (s$v + u^2)))
  rows <- t(sapply(seq_len(nrow(s)), function(i) { B <- function(t) s$v[i] / (s$v[i] + t^2)
    one(function(t) B(t) * mu(t) + (1 - B(t)) * s$y[i], function(t) (1 - B(t)) * s$v[i] + B(t)^2 * vmu(t)) }))
  centre <- one(mu, vmu)
  list(scale = scale, tau = int(function(t) post(t) / top * t) / total, value = rows[, 1], low = rows[, 2], high = rows[, 3], centre = centre)
}
sets <- list(bcg = bcg, schools = schools, shares = shares, alike = alike)
lines <- function(s) lapply(seq_len(nrow(s)), function(i) list(gap = s$y[i], variance = s$v[i], weight = 1))
size <- c(400, 900, 150, 700, 90, 600)
contrast <- t(sapply(1:6, function(i) { w <- size[-i] / sum(size[-i]); d <- shares$y[i] - sum(w * shares$y[-i]); se <- sqrt(shares$v[i] + sum(w^2 * shares$v[-i])); c(d, d - qnorm(.975) * se, d + qnorm(.975) * se, 2 * pnorm(-abs(d / se))) }))
write_json(list(
  bcg = lines(bcg), schools = lines(schools), shares = lines(shares), alike = lines(alike),
  reml = lapply(sets, reml)[c("bcg", "schools", "shares", "alike")] |> unname(),
  bayes = list(bayes(shares, .1), bayes(schools, 10), bayes(bcg, .5), bayes(shares, .02)),
  contrast = lapply(1:6, function(i) list(size = size[i], value = contrast[i, 1], low = contrast[i, 2], high = contrast[i, 3], p = contrast[i, 4], q = p.adjust(contrast[, 4], "BH")[i]))
), "groups.json")
