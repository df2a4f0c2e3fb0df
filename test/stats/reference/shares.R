# Rscript shares.R   (in this folder; writes shares.json)
# Score limits: the restricted share is found here as the zero of the likelihood's slope by uniroot, never by a formula.
source("write-json.R")
z <- qnorm(.975)
mn <- function(x1, n1, x0, n0, phi = 1) {
  N <- n1 + n0; d <- x1 / n1 - x0 / n0
  score <- function(delta) {
    lo <- max(0, -delta); hi <- min(1, 1 - delta)
    slope <- function(p) {
      part <- function(k, q) if (k == 0) 0 else k / q
      part(x1, p + delta) - part(n1 - x1, 1 - p - delta) + part(x0, p) - part(n0 - x0, 1 - p)
    }
    e <- (hi - lo) * 1e-14
    p0 <- if (slope(lo + e) <= 0) lo else if (slope(hi - e) >= 0) hi else uniroot(slope, c(lo + e, hi - e), tol = 1e-15, maxiter = 5000)$root
    p1 <- p0 + delta
    (d - delta) / sqrt(phi * N / (N - 1) * (p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0))
  }
  lim <- function(target, lo, hi) { f <- function(x) score(x) - target; uniroot(f, c(lo, hi), tol = 1e-12)$root }
  low <- if (d == -1) -1 else lim(z, -1 + 1e-9, d - 1e-9)
  high <- if (d == 1) 1 else lim(-z, d + 1e-9, 1 - 1e-9)
  p <- if (x1 + x0 == 0 || x1 + x0 == N) 1 else 2 * pnorm(-abs(score(0)))
  list(x1 = x1, n1 = n1, x0 = x0, n0 = n0, phi = phi, value = d, low = low, high = high, p = p)
}
tango <- function(w, m, b) {
  n <- w + m + b
  score <- function(delta) { # q = P(man); P(woman) = q + delta
    f <- function(q) (if (w > 0) w / (q + delta) else 0) + (if (m > 0) m / q else 0) - (if (b > 0) 2 * b / (1 - 2 * q - delta) else 0)
    lo <- max(0, -delta); hi <- (1 - delta) / 2; e <- (hi - lo) * 1e-13
    q <- if (f(lo + e) <= 0) lo else if (f(hi - e) >= 0) hi else uniroot(f, c(lo + e, hi - e), tol = 1e-15, maxiter = 5000)$root
    (w - m - n * delta) / sqrt(n * (2 * q + delta * (1 - delta)))
  }
  d <- (w - m) / n
  list(women = w, men = m, both = b, value = d,
       low = if (d == -1) -1 else uniroot(function(x) score(x) - z, c(-1 + 1e-9, d - 1e-10), tol = 1e-12)$root,
       high = if (d == 1) 1 else uniroot(function(x) score(x) + z, c(d + 1e-10, 1 - 1e-9), tol = 1e-12)$root,
       p = if (w + m == 0) 1 else mcnemar.test(matrix(c(b, w, m, 0), 2), correct = FALSE)$p.value)
}
# With only "both" the test at 0 is 0/0; p is 1.
phi <- function(seed, clusters, agree) {
  set.seed(seed)
  d <- do.call(rbind, lapply(seq_len(clusters), function(h) {
    size <- sample(1:3, 1); u <- runif(1)
    sex <- if (size == 2) c(1, 0) else rbinom(size, 1, .5)
    data.frame(h = h, sex = sex, y = rbinom(size, 1, .35 + agree * (u > .5) - .05 * sex))
  }))
  # residuals about the share of both sexes together, as the score test has them; the gap's weights 1/n and -1/n
  u <- residuals(lm(y ~ 1, d)) * ifelse(d$sex == 1, 1 / sum(d$sex), -1 / sum(1 - d$sex))
  V <- sum(rowsum(u, d$h)^2); I <- sum(u^2)
  w <- rowsum(cbind(n1 = d$sex, x1 = d$sex * d$y, n0 = 1 - d$sex, x0 = (1 - d$sex) * d$y), d$h)
  n1 <- sum(w[, 1]); x1 <- sum(w[, 2]); n0 <- sum(w[, 3]); x0 <- sum(w[, 4]); N <- n1 + n0; m <- clusters
  S <- function(a, b) sum(w[, a] * w[, b])
  list(x1 = x1, n1 = n1, x0 = x0, n0 = n0, phi = m / (m - 1) * V / (N / (N - 1) * I),
       sums = list(m = m, shared = sum(w[, 1] + w[, 3] > 1), women = sum(w[, 1] > 0), men = sum(w[, 3] > 0),
                   n1n1 = S("n1", "n1"), x1x1 = S("x1", "x1"), n1x1 = S("n1", "x1"), n0n0 = S("n0", "n0"),
                   x0x0 = S("x0", "x0"), n0x0 = S("n0", "x0"), x1x0 = S("x1", "x0"), x1n0 = S("x1", "n0"),
                   n1x0 = S("n1", "x0"), n1n0 = S("n1", "n0")))
}
wilson <- function(x, n) { t <- prop.test(x, n, correct = FALSE); list(x = x, n = n, low = t$conf.int[1], high = t$conf.int[2]) }
two <- function(w, m) { t <- prop.test(w, w + m, .5, correct = FALSE); list(women = w, men = m, low = 2 * t$conf.int[1] - 1, high = 2 * t$conf.int[2] - 1, p = t$p.value) }
detect <- function(n) list(n = n, value = uniroot(function(d) power.prop.test(n = n, p1 = .5 - d / 2, p2 = .5 + d / 2)$power - .8, c(.001, .99), tol = 1e-12)$root)
write_json(list(
  wilson = Map(wilson, c(0, 1, 5, 45, 100, 999, 3, 263), c(20, 30, 5, 100, 100, 1000, 7, 1000)),
  difference = c(
    Map(mn, c(56, 9, 6, 5, 0, 0, 10, 10, 7, 110, 3, 45), c(70, 10, 7, 56, 10, 10, 10, 10, 20, 300, 1000, 60), c(48, 3, 2, 0, 0, 0, 0, 0, 40, 150, 12, 200), c(80, 10, 7, 29, 20, 10, 20, 10, 100, 410, 1500, 900)),
    Map(mn, c(56, 110, 20), c(70, 300, 20), c(48, 150, 60), c(80, 410, 60), c(1.7, .6, 1.5))),
  two = Map(two, c(0, 7, 24, 263), c(9, 3, 26, 401)),
  three = Map(tango, c(20, 5, 0, 12, 3, 50), c(12, 0, 7, 12, 9, 0), c(68, 20, 30, 0, 88, 0)),
  clusters = Map(phi, 1:4, c(60, 40, 25, 200), c(.3, -.1, .5, 0)),
  detectable = lapply(c(30, 300, 390, 2100), detect)
), "shares.json")
