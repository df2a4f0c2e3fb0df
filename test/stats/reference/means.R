# Rscript means.R   (in this folder; writes means.json)
source("write-json.R")
z <- qnorm(.975)
# Student's t, one spread for both, on amounts after the second are multiplied by a ratio: its limits by uniroot
common <- function(v1, a, m1, v0, b, m0) { # v means, a and b variances of one person (cluster), m how many
  df <- m1 + m0 - 2
  t <- function(r) (v1 - r * v0) / sqrt(((m1 - 1) * a + (m0 - 1) * r^2 * b) / df * (1 / m1 + 1 / m0))
  q <- qt(.975, df); end <- function(sign, from, to) uniroot(function(l) t(exp(l)) - sign * q, c(from, to), tol = 1e-13)$root
  se <- sqrt(((m1 - 1) * a + (m0 - 1) * b) / df * (1 / m1 + 1 / m0)); l <- log(v1 / v0)
  list(low = v1 - v0 - q * se, high = v1 - v0 + q * se, p = 2 * pt(-abs(t(1)), df), ratio_low = exp(end(1, -9, l)), ratio_high = exp(end(-1, l, 9)))
}
welch <- function(x, y) {
  t <- t.test(x, y); s <- t.test(x, y, var.equal = TRUE); both <- common(mean(x), var(x), length(x), mean(y), var(y), length(y))
  stopifnot(abs(s$conf.int - c(both$low, both$high)) < 1e-9 * abs(mean(x)), abs(s$p.value - both$p) < 1e-12)
  l <- log(mean(x) / mean(y)); a <- var(x) / length(x) / mean(x)^2; b <- var(y) / length(y) / mean(y)^2
  df <- (a + b)^2 / (a^2 / (length(x) - 1) + b^2 / (length(y) - 1)); h <- qt(.975, df) * sqrt(a + b)
  list(x = x, y = y, value = mean(x) - mean(y), low = min(t$conf.int[1], s$conf.int[1]), high = max(t$conf.int[2], s$conf.int[2]), p = max(t$p.value, s$p.value),
       mean_low = t.test(x)$conf.int[1], mean_high = mean(x) * exp(diff(t.test(x)$conf.int) / 2 / mean(x)), ratio = exp(l),
       ratio_low = min(exp(l - h), both$ratio_low), ratio_high = max(exp(l + h), both$ratio_high), ratio_p = max(2 * pt(-abs(l) / sqrt(a + b), df), s$p.value))
}
median_of <- function(x) { # ranks by direct search, not by a quantile function
  n <- length(x); s <- sort(x)
  j <- max(which(pbinom(seq_len(ceiling(n / 2)) - 1, n, .5) <= .025))
  list(x = x, value = median(x), low = s[j], high = s[n + 1 - j])
}
mover <- function(x, y) {
  a <- median_of(x); b <- median_of(y); d <- a$value - b$value
  list(x = x, y = y, value = d, low = d - sqrt((a$value - a$low)^2 + (b$high - b$value)^2),
       high = d + sqrt((a$high - a$value)^2 + (b$value - b$low)^2))
}
sums <- function(y1, x1, y0, x0) {
  one <- function(y, x) { r <- sum(y) / sum(x); e <- (y - r * x) / sum(x); m <- length(y); list(r = r, v = m / (m - 1) * sum(e^2), m = m) }
  a <- one(y1, x1); b <- one(y0, x0)
  t <- function(v, va, vb) { df <- (va + vb)^2 / (va^2 / (a$m - 1) + vb^2 / (b$m - 1)); c(v - qt(.975, df) * sqrt(va + vb), v + qt(.975, df) * sqrt(va + vb), 2 * pt(-abs(v) / sqrt(va + vb), df)) }
  both <- common(a$r, a$v * a$m, a$m, b$r, b$v * b$m, b$m)
  d <- t(a$r - b$r, a$v, b$v); l <- t(log(a$r / b$r), a$v / a$r^2, b$v / b$r^2)
  list(y1 = y1, x1 = x1, y0 = y0, x0 = x0, r1 = a$r, r1_low = a$r - qt(.975, a$m - 1) * sqrt(a$v), r1_high = a$r * exp(qt(.975, a$m - 1) * sqrt(a$v) / a$r),
       difference = a$r - b$r, low = min(d[1], both$low), high = max(d[2], both$high), p = max(d[3], both$p),
       ratio = a$r / b$r, ratio_low = min(exp(l[1]), both$ratio_low), ratio_high = max(exp(l[2]), both$ratio_high), ratio_p = max(l[3], both$p))
}
set.seed(7)
months <- function(n, m) pmin(12, 1 + rpois(n, m))
kronor <- function(n, m) round(exp(rnorm(n, log(m), .8)) * 100)
x1 <- sample(1:4, 25, TRUE); x0 <- sample(1:3, 40, TRUE)
write_json(list(
  welch = list(welch(months(23, 5), months(60, 6)), welch(kronor(50, 4000), kronor(120, 5200)), welch(c(3, 4, 4), c(7, 8, 8, 9, 10))),
  median = list(median_of(months(6, 3)), median_of(months(31, 6)), median_of(kronor(120, 3000)), median_of(kronor(11, 3000))),
  mover = list(mover(months(23, 4), months(60, 7)), mover(kronor(40, 3000), kronor(77, 3500))),
  sums = list(sums(rpois(25, 3 * x1), x1, rpois(40, 4 * x0), x0)),
  rate = lapply(list(c(30, 15000, 41, 30000), c(11, 9000, 250, 150000)), function(r) {
    f <- poisson.test(c(r[1], r[3]), c(r[2], r[4])); u <- c(pbinom(r[1], r[1] + r[3], r[2] / (r[2] + r[4])), pbinom(r[1] - 1, r[1] + r[3], r[2] / (r[2] + r[4]), lower.tail = FALSE))
    s <- function(l) (r[1] - l) / sqrt(l) # score of a Poisson mean
    list(e1 = r[1], d1 = r[2], e0 = r[3], d0 = r[4], value = f$estimate[[1]], low = f$conf.int[1], high = f$conf.int[2], p = min(1, 2 * min(u)),
         rate_low = uniroot(function(l) s(l) - z, c(1e-6, r[1]), tol = 1e-12)$root / r[2] * 3043.75,
         rate_high = uniroot(function(l) s(l) + z, c(r[1], 5 * r[1] + 50), tol = 1e-12)$root / r[2] * 3043.75)
  })
), "means.json")
