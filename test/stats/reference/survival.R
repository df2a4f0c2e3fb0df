# Rscript survival.R   (in this folder; writes survival.json). R package survival.
suppressMessages(library(survival)); source("write-json.R")
make <- function(seed, n, scale, delayed, cap) { # days; cause 0 open, 1 asked about, 2 competing
  set.seed(seed)
  start <- if (delayed) -runif(n, 0, 900) else runif(n, 0, 365)
  length <- ceiling(rweibull(n, .9, scale)); end <- start + length
  entry <- ceiling(pmax(0, -start)); exit <- pmin(ceiling(length), floor(cap - start))
  cause <- ifelse(end <= cap, 1 + (runif(n) < .4), 0)
  d <- data.frame(entry, exit, cause); d <- d[d$exit > d$entry, ]; d$id <- seq_len(nrow(d)); d
}
t0 <- function(groups) { # first day just after which every group has ten at risk
  for (t in sort(unique(unlist(lapply(groups, function(d) d$entry))))) if (all(vapply(groups, function(d) sum(d$entry <= t & t < d$exit), 1) >= 10)) return(t)
}
curve <- function(d, times, horizon, from = NULL) {
  raw <- as.matrix(data.frame(d$entry, d$exit, d$cause, 1))
  if (is.null(from)) from <- t0(list(d))
  d <- d[d$exit > from, ]; d$entry <- pmax(d$entry, from)
  fit <- survfit(Surv(entry, exit, cause > 0) ~ 1, d, conf.type = "log-log")
  s <- summary(fit, times = times, extend = TRUE)
  q <- quantile(fit, .5)
  m <- sum(d$exit <= horizon & d$cause > 0)
  rm <- summary(fit, rmean = horizon)$table
  mult <- survfit(Surv(entry, exit, factor(cause, 0:2)) ~ 1, d, id = d$id)
  a <- summary(mult, times = times, extend = TRUE)
  list(spells = raw, from = from, times = times, surv = s$surv, low = s$lower, high = s$upper,
       median = q$quantile[[1]], median_low = q$lower[[1]], median_high = q$upper[[1]],
       horizon = horizon, rmst = rm[["rmean"]], rmst_se = rm[["se(rmean)"]] * sqrt(m / (m - 1)),
       incidence = a$pstate[, 2], incidence_se = a$std.err[, 2])
}
pair <- function(w, m, from = t0(list(w, m))) {
  raw <- list(w = w, m = m)
  w <- w[w$exit > from, ]; m <- m[m$exit > from, ]
  d <- rbind(cbind(w, woman = 1), cbind(m, woman = 0)); d$entry <- pmax(d$entry, from)
  cox <- function(event) { f <- summary(coxph(Surv(entry, exit, event) ~ woman, d, ties = "efron"))$coefficients; c(f[2], exp(f[1] - qnorm(.975) * f[3]), exp(f[1] + qnorm(.975) * f[3]), f[5]) }
  any <- cox(d$cause > 0); one <- cox(d$cause == 1)
  times <- sort(unique(d$exit[d$cause > 0]))
  tab <- simplify2array(lapply(times, function(t) { r <- d$entry < t & t <= d$exit; e <- r & d$exit == t & d$cause > 0; table(factor(d$woman[r], 1:0), factor(e[r], c(TRUE, FALSE))) }))
  keep <- apply(tab, 3, sum) > 1
  lr <- mantelhaen.test(tab[, , keep], correct = FALSE)
  mean_of <- function(k) { e <- d[d$woman == k, ]; f <- summary(survfit(Surv(entry, exit, cause > 0) ~ 1, e), rmean = 365.25)$table; n <- sum(e$exit <= 365.25 & e$cause > 0); c(f[["rmean"]], f[["se(rmean)"]]^2 * n / (n - 1), n - 1) }
  common <- function() { # variance with the hazards of both sexes together
    f <- survfit(Surv(entry, exit, cause > 0) ~ 1, d); k <- f$n.event > 0 & f$time <= 365.25; t <- f$time[k]; n <- f$n.risk[k]; e <- f$n.event[k]
    area <- rev(cumsum(rev(f$surv[k] * diff(c(t, 365.25)))))
    risk <- function(s) sapply(t, function(u) sum(d$entry < u & u <= d$exit & d$woman == s))
    part <- function(s) { r <- risk(s); sum(ifelse(r > 0 & n > e, area^2 * e / (n - e) / r, 0)) }
    part(1) + part(0)
  }
  share_of <- function(k) { e <- d[d$woman == k, ]; e$id <- seq_len(nrow(e)); f <- summary(survfit(Surv(entry, exit, factor(cause, 0:2)) ~ 1, e, id = e$id), times = 365.25); F <- f$pstate[1, 2]; h <- qnorm(.975) * f$std.err[1, 2] / ((1 - F) * abs(log(1 - F))); c(F, 1 - (1 - F)^exp(-h), 1 - (1 - F)^exp(h)) }
  a <- mean_of(1); b <- mean_of(0); se <- sqrt(max(a[2] + b[2], common())); g <- a[1] - b[1]; df <- (a[2] + b[2])^2 / (a[2]^2 / a[3] + b[2]^2 / b[3])
  A <- share_of(1); B <- share_of(0); G <- A[1] - B[1]
  rmst <- c(a[1], b[1], g, g - qt(.975, df) * se, g + qt(.975, df) * se, 2 * pt(-abs(g / se), df))
  incidence <- c(A, B, G, G - sqrt((A[1] - A[2])^2 + (B[3] - B[1])^2), G + sqrt((A[3] - A[1])^2 + (B[1] - B[2])^2))
  list(women = as.matrix(data.frame(raw$w$entry, raw$w$exit, raw$w$cause, 1)), men = as.matrix(data.frame(raw$m$entry, raw$m$exit, raw$m$cause, 1)), from = from,
       any = any, one = one, rmst = rmst, incidence = incidence, logrank = lr$statistic[[1]], logrank_p = lr$p.value)
}
half <- data.frame(entry = 0, exit = c(10, 20, 30, 40), cause = c(1, 1, 1, 0), id = 1:4) # S is exactly 1/2 from 20 to 30
v <- survival::veteran
vet <- function(k) with(v[v$trt == k, ], data.frame(entry = 0, exit = time, cause = status, id = seq_along(time)))
sd <- survdiff(Surv(time, status) ~ trt, v)
write_json(list(
  curve = list(
    curve(make(1, 60, 200, FALSE, 700), c(30, 90, 180, 365), 365),
    curve(make(2, 500, 300, TRUE, 365), c(100, 180, 365, 600), 365),
    curve(make(3, 400, 90, TRUE, 500), c(91, 120, 183, 365), 183),
    curve(half, c(10, 25, 30), 35, 0)),
  pair = list(pair(make(4, 60, 200, FALSE, 700), make(5, 90, 260, FALSE, 700)),
              pair(make(6, 400, 250, TRUE, 365), make(7, 350, 300, TRUE, 365)),
              pair(make(6, 400, 250, TRUE, 365), make(7, 350, 300, TRUE, 365), 0)),
  veteran = list(list(women = as.matrix(data.frame(vet(1)[, 1:3], 1)), men = as.matrix(data.frame(vet(2)[, 1:3], 1)), statistic = sd$chisq, observed = sd$obs[1], expected = sd$exp[1]))
), "survival.json")
