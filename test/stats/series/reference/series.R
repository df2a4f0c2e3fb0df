# Rscript series.R   (in this folder; writes series.json)
source("../../reference/write-json.R")
set.seed(11)
n1 <- c(60, 72, 55, 81, 64, 70, 58, 66, 75, 61, 68, 59); n0 <- c(80, 64, 90, 71, 77, 85, 69, 73, 66, 82, 70, 88)
p <- data.frame(x1 = rbinom(12, n1, .45 + c(.05, -.05, .05, -.05, .05, -.05, .05, -.05, 0, 0, .1, .35)), n1, x0 = rbinom(12, n0, .35), n0)
b <- p[1:8, ]; p1 <- sum(b$x1) / sum(b$n1); p0 <- sum(b$x0) / sum(b$n0)
s <- sqrt(p1 * (1 - p1) / p$n1 + p0 * (1 - p0) / p$n0); gap <- p$x1 / p$n1 - p$x0 / p$n0; zt <- (gap - (p1 - p0)) / s
laney <- mean(abs(diff(zt[1:8]))) / 1.128; f <- max(1, laney)
# Change between two periods with persons in both: variance of the difference of means from single persons.
one <- function(n, both, p) { u <- runif(both); a <- c(as.integer(u < p), rbinom(n - both, 1, p)); d <- c(as.integer(runif(both) < .8 & u < p | runif(both) < .15), rbinom(n - both, 1, p)); list(a = a, d = d, both = both) }
w <- one(140, 70, .5); m <- one(120, 50, .4)
change <- function(g) { k <- g$both; c(mean(g$d) - mean(g$a), var(g$a) / length(g$a) + var(g$d) / length(g$d), sum((g$a[1:k] - mean(g$a)) * (g$d[1:k] - mean(g$d))) / sqrt(prod(length(g$a) - 0:1) * prod(length(g$d) - 0:1))) }
cw <- change(w); cm <- change(m); v0 <- cw[2] + cm[2]; v1 <- v0 - 2 * cw[3] - 2 * cm[3]
tab <- function(g) { k <- g$both; a <- g$a[1:k]; d <- g$d[1:k]; list(yesYes = sum(a & d), yesNo = sum(a & !d), noYes = sum(!a & d), noNo = sum(!a & !d)) }
# Funnel: winsorised by quantile(type = 7).
u <- data.frame(n1 = c(100, 40, 250, 60, 90, 30, 150), n0 = c(90, 70, 200, 55, 120, 35, 160))
u$x1 <- rbinom(7, u$n1, c(.5, .2, .45, .75, .5, .6, .35)); u$x0 <- rbinom(7, u$n0, .4)
wt <- u$n1 * u$n0 / (u$n1 + u$n0); centre <- sum(wt * (u$x1 / u$n1 - u$x0 / u$n0)) / sum(wt)
q1 <- sum(u$x1) / sum(u$n1); q0 <- sum(u$x0) / sum(u$n0); sg <- sqrt(q1 * (1 - q1) / u$n1 + q0 * (1 - q0) / u$n0)
zu <- (u$x1 / u$n1 - u$x0 / u$n0 - centre) / sg; lim <- quantile(zu, c(.1, .9)); phi <- max(1, mean(pmin(pmax(zu, lim[1]), lim[2])^2))
rows <- function(d) lapply(seq_len(nrow(d)), function(i) as.list(d[i, ]))
write_json(list(
  periods = rows(p), chart = list(list(centre = p1 - p0, laney = laney)), limits = lapply(1:12, function(i) list(low = p1 - p0 - 3 * f * s[i], high = p1 - p0 + 3 * f * s[i])),
  change = list(list(value = cw[1] - cm[1], se = sqrt(v1), seIndependent = sqrt(v0), x1 = sum(w$a), y1 = sum(w$d), x0 = sum(m$a), y0 = sum(m$d))),
  both = list(tab(w), tab(m)),
  units = rows(u), funnel = list(list(centre = centre, phi = phi)), told = lapply(1:7, function(i) list(low = centre - qnorm(.999) * sqrt(phi) * sg[i], high = centre + qnorm(.999) * sqrt(phi) * sg[i]))
), "series.json")
