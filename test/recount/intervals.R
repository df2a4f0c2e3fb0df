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
# A second test of what an interval leaves out: its one-sided tail; over 2.5 % the limit is moved to the bound. p is the larger.
stretch <- function(e, bound, tail, none = TRUE) {
  if (anyNA(c(e$low, e$high)) || (e$low <= bound && e$high >= bound)) return(e)
  t <- tail()
  if (none) e$p <- max(e$p, min(1, 2 * t))
  if (t <= .025) return(e)
  if (e$low > bound) e$low <- bound else e$high <- bound
  e
}
confirm <- function(e, margin, tail_at) {
  e <- stretch(e, 0, function() tail_at(0))
  if (anyNA(c(e$low, e$high)) || e$low <= -margin || e$high >= margin) return(e)
  for (bound in c(margin, -margin)) e <- stretch(e, bound, function() tail_at(bound), FALSE)
  e
}
score_of <- function(x1, n1, x0, n0, delta) { # vectors; the restricted share by the closed cubic
  N <- n1 + n0; x <- x1 + x0
  if (delta == 0) p0 <- x / N else {
    b <- (N + n0) * delta - N - x; c <- (n0 * delta - N - 2 * x0) * delta + x; d <- x0 * delta * (1 - delta)
    q <- b^3 / (3 * N)^3 - b * c / (6 * N^2) + d / (2 * N); r <- ifelse(q < 0, -1, 1) * sqrt(pmax(0, b^2 / (3 * N)^2 - c / (3 * N)))
    p0 <- 2 * r * cos((pi + acos(pmax(-1, pmin(1, q / r^3)))) / 3) - b / (3 * N)
  }
  p0 <- pmin(1, pmax(0, p0)); p1 <- pmin(1, pmax(0, p0 + delta)); D <- x1 / n1 - x0 / n0 - delta
  ifelse(abs(D) < 1e-15, 0, D / sqrt(N / (N - 1) * (p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0)))
}
# All tables of these numbers added up, at the worst of 61 shares within the 99.99 % range (Berger & Boos).
tail_of_score <- function(x1, n1, x0, n0, delta, phi = 1, least = 1) {
  z0 <- score_of(x1, n1, x0, n0, delta) / sqrt(phi)
  if (z0 < 0) return(tail_of_score(x0, n0, x1, n1, -delta, phi, least))
  range_of <- function(x, n) c(if (x == 0) 0 else qbeta(2.5e-5, x, n - x + 1), if (x == n) 1 else qbeta(1 - 2.5e-5, x + 1, n - x))
  w <- range_of(x1, n1) - delta; m <- range_of(x0, n0); from <- max(w[1], m[1], 0, -delta); to <- min(w[2], m[2], 1, 1 - delta)
  if (from > to) return(1e-4)
  hidden <- function(n) { x <- 0:n; (x > 0 & x < least) | (n - x > 0 & n - x < least) }
  extreme <- outer(0:n1, 0:n0, function(a, b) score_of(a, n1, b, n0, delta)) >= z0 - 1e-8
  extreme[hidden(n1), ] <- FALSE; extreme[, hidden(n0)] <- FALSE
  most <- max(sapply(seq(from, to, length.out = 61), function(p) sum(dbinom(0:n1, n1, min(1, max(0, p + delta))) * (extreme %*% dbinom(0:n0, n0, p)))))
  min(1, most + 1e-4)
}
confirmed_shares <- function(x1, n1, x0, n0, phi, margin) confirm(miettinen_nurminen(x1, n1, x0, n0, phi), margin, function(bound)
  if (abs(score_of(x1, n1, x0, n0, bound)) / sqrt(phi) > 4) 0 else tail_of_score(x1, n1, x0, n0, bound, phi, 5))
# A sex with its missing answers counted in, the odds of the missing `odds` times those of the registered: variance by
# numerical derivatives, over the share and over who answers. The limits hold those of the registered alone (`own`).
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
missing_bounds <- function(x1, n1, m1, x0, n0, m0, phi, own) {
  at <- function(odds1, odds0) { w <- answered(x1, n1, m1, odds1); m <- answered(x0, n0, m0, odds0); miettinen_nurminen(w[1], w[2], m[1], m[2], phi) }
  low <- min(own$low, at(.5, 2)$low); high <- max(own$high, at(2, .5)$high)
  list(plausible_low = low, plausible_high = high,
    worst_low = min(low, miettinen_nurminen(x1, n1 + m1, x0 + m0, n0 + m0, phi)$low),
    worst_high = max(high, miettinen_nurminen(x1 + m1, n1 + m1, x0, n0 + m0, phi)$high))
}
cluster_factor <- function(yes, women, cluster) {
  n1 <- sum(women); n0 <- sum(!women); N <- n1 + n0; p <- mean(yes)
  # each observation's residual about the share of both sexes, weighed as in the difference, summed within clusters
  u <- ifelse(women, 1 / n1, -1 / n0) * (yes - p)
  sizes <- table(cluster); m <- length(sizes)
  independent <- sum(u^2)
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
mean_limits <- function(x) { # downwards Student's, upwards that of the logarithm
  m <- mean(x); h <- qt(.975, length(x) - 1) * sd(x) / sqrt(length(x)); out(m, max(0, m - h), m * exp(h / m))
}
mover <- function(a, b) {
  d <- a$value - b$value
  out(d, d - sqrt((a$value - a$low)^2 + (b$high - b$value)^2), d + sqrt((a$high - a$value)^2 + (b$value - b$low)^2))
}
log_ratio <- function(l, se, df = Inf, step = if (is.finite(df)) qt(.975, df) else z)
  c(out(exp(l), exp(l - step * se), exp(l + step * se), 2 * pt(-abs(l) / se, df)), list(detectable = exp(POWER * se)))
# Two t tests, each sex's own spread and one for both; the wider. v means, a variances of those means, m how many.
two_t <- function(v, a, m, ratio) {
  df <- satterthwaite(a[1], a[2], m[1], m[2]); each <- a * m * (m - 1); n <- sum(m) - 2; k <- sum(1 / m) / n
  t <- function(r) (v[1] - r * v[2]) / sqrt((each[1] + r^2 * each[2]) * k); q <- qt(.975, n); p2 <- 2 * pt(-abs(t(1)), n)
  if (!ratio) {
    d <- v[1] - v[2]; h <- max(qt(.975, df) * sqrt(sum(a)), q * sqrt(sum(each) * k))
    return(c(out(d, d - h, d + h, max(p2, 2 * pt(-abs(d) / sqrt(sum(a)), df))), list(detectable = POWER * sqrt(sum(a)))))
  }
  parts <- a / v^2; l <- log(v[1] / v[2]); own <- log_ratio(l, sqrt(sum(parts)), satterthwaite(parts[1], parts[2], m[1], m[2]))
  if (any(v^2 <= q^2 * k * each)) return(modifyList(own, list(low = NA, high = NA, p = NA)))
  end <- function(sign, a, b) exp(halve(function(u) t(exp(u)) - sign * q, a, b))
  own$low <- min(own$low, end(1, l - 30, l)); own$high <- max(own$high, end(-1, l, l + 30)); own$p <- max(own$p, p2)
  own
}
# Events and days by band (rows) and sex (women, men): the women's events of a band are binomial given both sexes', and their sum
# over the bands is what is tested. The value is Poisson regression's. Partners on both sides: the exact limits keep sqrt(phi) of
# their distance on the log scale; p is the level at which one reaches 1.
rate_ratio_within <- function(e, days, phi = 1) {
  use <- days[, 1] > 0 & days[, 2] > 0; e <- e[use, , drop = FALSE]; days <- days[use, , drop = FALSE]; all <- rowSums(e); found <- sum(e[, 1])
  if (found == 0 || found == sum(all)) return(c(out(), list(detectable = NULL)))
  band <- factor(row(e)); woman <- as.integer(col(e) == 1)
  fit <- if (nrow(e) > 1) glm(c(e) ~ band + woman, poisson, offset = log(c(days)), control = glm.control(1e-14, 100)) else glm(c(e) ~ woman, poisson, offset = log(c(days)), control = glm.control(1e-14, 100))
  v <- exp(coef(fit)[["woman"]])
  chances <- function(ratio) { p <- 1; for (k in seq_along(all)) { own <- dbinom(0:all[k], all[k], ratio * days[k, 1] / (ratio * days[k, 1] + days[k, 2])); both <- outer(p, own); p <- as.vector(tapply(both, row(both) + col(both), sum)) }; p }
  upper <- function(ratio) sum(rev(chances(ratio)[(found + 1):(sum(all) + 1)])); lower <- function(ratio) sum(chances(ratio)[1:(found + 1)])
  root <- function(f, from, to) exp(uniroot(function(x) f(exp(x)), c(from, to), tol = 1e-13)$root); keep <- function(l) v * (l / v)^sqrt(phi)
  low <- function(tail) keep(root(function(r) upper(r) - tail, log(v) - 6, log(v) + 1)); high <- function(tail) keep(root(function(r) lower(r) - tail, log(v) - 1, log(v) + 6))
  at <- function(x) log(if (v > 1) low(pnorm(-x)) else 1 / high(pnorm(-x)))
  p <- if (phi == 1) min(1, 2 * min(upper(1), lower(1))) else if (at(1e-6) <= 0) 1 else 2 * pnorm(-halve(at, 1e-6, 8))
  share <- v * days[, 1] / (v * days[, 1] + days[, 2])
  c(out(v, low(.025), high(.025), p), list(detectable = exp(POWER * sqrt(phi / sum(all * share * (1 - share))))))
}
tail_of_ends <- function(entry, exit, event, woman) { # number of women among the ends, given who was at risk
  chances <- 1; ends <- 0; expected <- 0
  for (t in sort(unique(exit[event]))) {
    at <- entry < t & t <= exit; share <- mean(woman[at]); d <- sum(at & exit == t & event)
    if (share == 0 || share == 1) next
    for (i in seq_len(d)) chances <- c(chances, 0) * (1 - share) + c(0, chances) * share
    ends <- ends + sum(at & exit == t & event & woman); expected <- expected + d * share
  }
  if (ends > expected) sum(chances[-seq_len(ends)]) else sum(chances[seq_len(ends + 1)])
}
satterthwaite <- function(a, b, m1, m0) (a + b)^2 / (a^2 / (m1 - 1) + b^2 / (m0 - 1))
sum_ratio <- function(y, x, cluster) { # linearised over clusters
  r <- sum(y) / sum(x); e <- tapply(y - r * x, cluster, sum); m <- length(e); v <- m / (m - 1) * sum(e^2) / sum(x)^2
  h <- if (m > 1) qt(.975, m - 1) * sqrt(v) else NA
  c(out(r, max(0, r - h), r * exp(h / r)), list(v = v, m = m))
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
restricted_mean <- function(fit, horizon, s, from) { # days; area under the curve from 0, Greenwood times m/(m-1)
  t <- fit$time[fit$n.event > 0 & fit$time <= horizon]; at <- match(t, fit$time)
  n <- fit$n.risk[at]; d <- fit$n.event[at]; S <- cumprod(1 - d / n); ends <- c(0, t, horizon)
  areas <- diff(ends) * c(1, S); after <- rev(cumsum(rev(areas)))[-1]
  g <- ifelse(n == d, 0, after^2 * d / (n * (n - d))); m <- sum(d)
  seen <<- s[s$exit > from, ]; seen$entry <<- pmax(seen$entry, from) # where residuals() looks for its data
  u <- residuals(survfit(Surv(entry, exit, ended) ~ 1, seen), times = horizon, type = "rmst")
  list(value = sum(areas), variance = sum(g) * m / (m - 1), events = m, u = u, v = sum(g))
}
common_variance <- function(women, men, from, horizon) { # of the difference, were the hazards those of both together
  d <- rbind(cbind(women[, c("entry", "exit", "ended")], woman = TRUE), cbind(men[, c("entry", "exit", "ended")], woman = FALSE))
  d <- d[d$exit > from, ]; d$entry <- pmax(d$entry, from); fit <- survfit(Surv(entry, exit, ended) ~ 1, d)
  k <- fit$n.event > 0 & fit$time <= horizon; t <- fit$time[k]; n <- fit$n.risk[k]; e <- fit$n.event[k]
  after <- rev(cumsum(rev(fit$surv[k] * diff(c(t, horizon)))))
  risk <- function(own) sapply(t, function(u) sum(d$entry < u & u <= d$exit & d$woman == own))
  part <- function(r) sum(ifelse(r > 0 & n > e, after^2 * e / (n - e) / r, 0))
  part(risk(TRUE)) + part(risk(FALSE))
}
incidence <- function(time, cause, at, entry = rep(0, length(time))) { # Aalen-Johansen of cause 1, infinitesimal jackknife
  state <- factor(cause, 0:2, c("open", "event", "other")); n <- length(time)
  seen <<- data.frame(entry, time, state, id = seq_len(n)); fit <- survfit(Surv(entry, time, state) ~ 1, seen, id = id); s <- summary(fit, times = at, extend = TRUE)
  f <- s$pstate[, fit$states == "event"]
  se <- s$std.err[, fit$states == "event"]
  list(f = f, se = se, n = n, u = residuals(fit, times = at, type = "pstate")[, fit$states == "event"], v = se^2)
}
# Spells that belong together: what each adds (survfit's own residual), multiplied within clusters.
curve_factor <- function(u, cluster, v) {
  phi <- max(.01, 1 + (sum(tapply(u, cluster, sum)^2) - sum(u^2)) / v)
  if (sum(choose(table(cluster), 2)) < 10) max(1, phi) else phi
}
curve_factors <- function(r, two, cluster) {
  who <- lapply(two, `[[`, cluster); own <- function(s) max(1, curve_factor(r[[s]]$u, who[[s]], r[[s]]$v))
  list(women = own("women"), men = own("men"), gap = curve_factor(c(r$women$u, -r$men$u), c(who$women, who$men), r$women$v + r$men$v))
}
widen <- function(one, phi) within(one, { se <- se * sqrt(phi); n <- n / phi })
# One sex's own share where observations come several to a person or household.
own_factor <- function(yes, cluster) {
  n <- length(yes); m <- length(unique(cluster)); p <- mean(yes)
  if (m < 2 || n < 2) return(1)
  if (sum(table(cluster) > 1) < 10 || p %in% 0:1) return(sum(table(cluster)^2) / n)
  max(1, m / (m - 1) * sum(tapply(yes - p, cluster, sum)^2) / (n / (n - 1) * p * (1 - p) * n))
}
share_limits <- function(yes, phi) {
  if (is.null(phi)) phi <- 1
  e <- wilson(sum(yes) / phi, length(yes) / phi); e$value <- mean(yes); e
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
  worth <- function(one) if (one$se > 0) min(one$n, max(2, round(one$f * (1 - one$f) / one$se^2))) else one$n
  n <- c(worth(a), worth(b)); x <- round(c(a$f, b$f) * n)
  stretch(out(d, at(z)$low, at(z)$high, p), 0, function() tail_of_score(x[1], n[1], x[2], n[2], 0))
}

# Verdict and grade by the table of docs/methods.md §3.
judge <- function(D, L, U, d, alike = TRUE) { # alike: enough have ended for a gap of the margin to be ruled out
  if (anyNA(c(D, L, U))) return(c("unclear", "not_computed"))
  if (alike && -d < L && L <= 0 && 0 <= U && U < d) return(c("equal", "no_difference_of_size"))
  if (alike && ((0 < L && U < d) || (-d < L && U < 0))) return(c("equal", "real_but_small"))
  if (L >= d) return(c("women_higher", "at_least"))
  if (L > 0) return(c("women_higher", if (D >= d) "probably" else "size_uncertain"))
  if (U <= -d) return(c("men_higher", "at_least"))
  if (U < 0) return(c("men_higher", if (D <= -d) "probably" else "size_uncertain"))
  if (!alike && (L > -d || U < d)) return(c("unclear", "not_computed"))
  if (L > -d) return(c("unclear", "not_men_higher"))
  if (U < d) return(c("unclear", "not_women_higher"))
  c("unclear", "open")
}
