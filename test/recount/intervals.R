# The arithmetic of every interval, written from docs/methods.md and the sources that it names.
library(survival)
z <- 1.959964; POWER <- z + .841621
out <- function(value = NA, low = NA, high = NA, p = NA) list(value = value, low = low, high = high, p = p)

wilson <- function(x, n) {
  p <- x / n; half <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)); low <- (p + z^2 / (2 * n) - half) / (1 + z^2 / n)
  out(p, if (x == 0) 0 else low, if (x == n) 1 else (p + z^2 / (2 * n) + half) / (1 + z^2 / n))
}
halve <- function(f, a, b) { # zero of a function that changes sign once
  up <- f(b) > 0
  for (i in 1:200) { m <- (a + b) / 2; if ((f(m) > 0) == up) b <- m else a <- m }
  (a + b) / 2
}
miettinen_nurminen <- function(x1, n1, x0, n0, phi = 1) {
  likely <- function(delta) { # restricted share of men, by the slope of the log-likelihood
    a <- max(0, -delta); b <- min(1, 1 - delta)
    slope <- function(p) (if (x1 > 0) x1 / (p + delta) else 0) - (if (x1 < n1) (n1 - x1) / (1 - p - delta) else 0) +
      (if (x0 > 0) x0 / p else 0) - (if (x0 < n0) (n0 - x0) / (1 - p) else 0)
    e <- (b - a) * 1e-12
    if (slope(a + e) <= 0) return(a)
    if (slope(b - e) >= 0) return(b)
    halve(slope, a + e, b - e)
  }
  d <- x1 / n1 - x0 / n0; N <- n1 + n0
  score <- function(delta) {
    p0 <- likely(delta); p1 <- min(1, max(0, p0 + delta))
    (d - delta) / sqrt(phi * N / (N - 1) * (p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0))
  }
  low <- if (d <= -1) -1 else halve(function(t) score(t) - z, -1 + 1e-12, d - 1e-12)
  high <- if (d >= 1) 1 else halve(function(t) score(t) + z, d + 1e-12, 1 - 1e-12)
  pooled <- (x1 + x0) / N
  out(d, low, high, if (pooled %in% c(0, 1)) 1 else 2 * pnorm(-abs(d) / sqrt(phi * N / (N - 1) * pooled * (1 - pooled) * (1 / n1 + 1 / n0))))
}
cluster_factor <- function(yes, women, cluster) {
  n1 <- sum(women); n0 <- sum(!women); N <- n1 + n0; p1 <- mean(yes[women]); p0 <- mean(yes[!women])
  # the HC0 sandwich by cluster: influence of each person on the difference, summed within clusters
  u <- ifelse(women, (yes - p1) / n1, -(yes - p0) / n0)
  sizes <- table(cluster); m <- length(sizes)
  independent <- p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0
  phi <- if (independent == 0) max(1, N / m) else m / (m - 1) * sum(tapply(u, cluster, sum)^2) / (N / (N - 1) * independent)
  list(phi = if (sum(sizes > 1) < 10 && any(sizes > 1)) max(1, phi) else phi, clusters = m)
}
detectable_share <- function(n1, n0, pooled) {
  if (pooled %in% c(0, 1)) return(NA)
  N <- n1 + n0; s0 <- sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n0))
  one <- function(direction) {
    p <- function(D) c(pooled + direction * D * n0 / N, pooled - direction * D * n1 / N)
    most <- if (direction > 0) min((1 - pooled) * N / n0, pooled * N / n1) else min(pooled * N / n0, (1 - pooled) * N / n1)
    f <- function(D) { q <- pmin(1, pmax(0, p(D))); (D - z * s0) / sqrt(q[1] * (1 - q[1]) / n1 + q[2] * (1 - q[2]) / n0) - .841621 }
    if (f(most) < 0) NA else halve(f, 0, most)
  }
  max(one(1), one(-1))
}
median_ranks <- function(x) {
  n <- length(x); s <- sort(x)
  if (n < 6) return(out())
  j <- max(which(pbinom(seq_len(ceiling(n / 2)) - 1, n, .5) <= .025))
  out(median(x), s[j], s[n + 1 - j])
}
mean_limits <- function(x, kronor) { # kronor on the log scale: m exp(t s / (m sqrt n))
  m <- mean(x); h <- qt(.975, length(x) - 1) * sd(x) / sqrt(length(x))
  if (kronor) out(m, m * exp(-h / m), m * exp(h / m)) else out(m, m - h, m + h)
}
mover <- function(a, b) {
  d <- a$value - b$value
  out(d, d - sqrt((a$value - a$low)^2 + (b$high - b$value)^2), d + sqrt((a$high - a$value)^2 + (b$value - b$low)^2))
}
log_ratio <- function(l, se, df = Inf, step = if (is.finite(df)) qt(.975, df) else z)
  c(out(exp(l), exp(l - step * se), exp(l + step * se), 2 * pt(-abs(l) / se, df)), list(detectable = exp(POWER * se)))
satterthwaite <- function(a, b, m1, m0) (a + b)^2 / (a^2 / (m1 - 1) + b^2 / (m0 - 1))
sum_ratio <- function(y, x, cluster) { # linearised over clusters
  r <- sum(y) / sum(x); e <- tapply(y - r * x, cluster, sum); m <- length(e); v <- m / (m - 1) * sum(e^2) / sum(x)^2
  h <- if (m > 1) qt(.975, m - 1) * sqrt(v) else NA
  c(out(r, r - h, r + h), list(v = v, m = m))
}
poisson_mean <- function(e, time) out(e / time, (e + z^2 / 2 - z * sqrt(e + z^2 / 4)) / time, (e + z^2 / 2 + z * sqrt(e + z^2 / 4)) / time)

common_start <- function(a, b) { # the first day from which both sexes have at least ten at risk
  days <- sort(unique(c(0, a$entry, b$entry)))
  enough <- vapply(days, function(t) all(sapply(list(a, b), function(s) sum(s$entry <= t & s$exit > t) >= 10)), NA)
  if (any(enough)) days[which(enough)[1]] else NA
}
kaplan_meier <- function(s, from) {
  s <- s[s$exit > from, ]; s$entry <- pmax(s$entry, from)
  survfit(Surv(entry, exit, ended) ~ 1, s, conf.type = "log-log", conf.int = 2 * pnorm(z) - 1)
}
restricted_mean <- function(fit, horizon) { # days; area under the curve from 0, Greenwood times m/(m-1)
  t <- fit$time[fit$n.event > 0 & fit$time <= horizon]; at <- match(t, fit$time)
  n <- fit$n.risk[at]; d <- fit$n.event[at]; S <- cumprod(1 - d / n); ends <- c(0, t, horizon)
  areas <- diff(ends) * c(1, S); after <- rev(cumsum(rev(areas)))[-1]
  g <- ifelse(n == d, 0, after^2 * d / (n * (n - d))); m <- sum(d)
  list(value = sum(areas), variance = sum(g) * m / (m - 1), events = m)
}
incidence <- function(time, cause, at) { # Aalen-Johansen of cause 1, infinitesimal jackknife
  state <- factor(cause, 0:2, c("open", "event", "other")); n <- length(time)
  fit <- survfit(Surv(time, state) ~ 1, id = seq_len(n)); s <- summary(fit, times = at, extend = TRUE)
  f <- s$pstate[, fit$states == "event"]
  list(f = f, se = s$std.err[, fit$states == "event"], n = n)
}
incidence_limits <- function(one, at = z) {
  if (one$f == 0) return(out(0, 0, 1 - pnorm(-at)^(1 / one$n)))
  k <- exp(at * one$se / ((1 - one$f) * abs(log(1 - one$f))))
  out(one$f, 1 - (1 - one$f)^(1 / k), 1 - (1 - one$f)^k)
}
incidence_gap <- function(a, b) { # p: the level at which the interval reaches 0
  at <- function(level) mover(incidence_limits(a, level), incidence_limits(b, level)); d <- a$f - b$f
  near <- function(level) { g <- at(level); if (d > 0) g$low else -g$high }
  p <- if (d == 0) 1 else 2 * pnorm(-halve(near, 1e-9, 30))
  out(d, at(z)$low, at(z)$high, p)
}

# Verdict and grade by the table of docs/methods.md §3.
judge <- function(D, L, U, d) {
  if (anyNA(c(D, L, U))) return(c("unclear", "not_computed"))
  if (-d < L && L <= 0 && 0 <= U && U < d) return(c("equal", "no_difference_of_size"))
  if ((0 < L && U < d) || (-d < L && U < 0)) return(c("equal", "real_but_small"))
  if (L >= d) return(c("women_higher", "at_least"))
  if (L > 0) return(c("women_higher", if (D >= d) "probably" else "size_uncertain"))
  if (U <= -d) return(c("men_higher", "at_least"))
  if (U < 0) return(c("men_higher", if (D <= -d) "probably" else "size_uncertain"))
  if (L > -d) return(c("unclear", "not_men_higher"))
  if (U < d) return(c("unclear", "not_women_higher"))
  c("unclear", "open")
}
