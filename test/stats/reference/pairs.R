# Rscript pairs.R   (in this folder; writes pairs.json): a hazard ratio where partners' spells belong together.
source("write-json.R"); library(survival)
set.seed(20250507)
n <- 60; u <- exp(rnorm(n + 80, 0, .8))
d <- data.frame(cluster = c(1:n, 1:n, n + 1:80), woman = c(rep(1, n), rep(0, n), rep(1:0, 40)))
d$entry <- sample(c(0, 0, 10, 25), nrow(d), TRUE); time <- d$entry + rexp(nrow(d), .01 * exp(-.3 * d$woman) * u[d$cluster])
d$exit <- pmin(time, d$entry + 120) + seq_len(nrow(d)) / 1e4; d$cause <- as.numeric(time <= d$entry + 120) * sample(1:2, nrow(d), TRUE, c(.75, .25)) # no ties
fit <- coxph(Surv(entry, exit, cause == 1) ~ woman, d, ties = "breslow", control = coxph.control(eps = 1e-13, iter.max = 60))
s <- residuals(fit, type = "score"); v <- vcov(fit)[1, 1]
phi <- 1 + v * (sum(tapply(s, d$cluster, sum)^2) - sum(s^2)); beta <- coef(fit)[[1]]; se <- sqrt(v * phi); z <- qnorm(.975)
write_json(list(
  spells = lapply(seq_len(nrow(d)), function(i) as.list(d[i, c("cluster", "woman", "entry", "exit", "cause")])),
  hazard = list(list(phi = phi, value = beta, low = beta - z * se, high = beta + z * se, p = 2 * pnorm(-abs(beta / se))))
), "pairs.json")
