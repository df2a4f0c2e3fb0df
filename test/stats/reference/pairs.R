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

# Curves: what each spell adds is survfit's own residual (infinitesimal jackknife), of women and of men apart; pairs are those
# of a cluster. Couples as above, and persons with one to three spells each.
set.seed(20250508)
k <- sample(1:3, 90, TRUE, c(.5, .3, .2)); who <- rep(1:90, k)
p <- data.frame(cluster = who, woman = as.numeric(who %% 2 == 0)); v <- exp(rnorm(90, 0, .7))[who]
p$entry <- sample(c(0, 0, 0, 15), nrow(p), TRUE); time <- p$entry + rexp(nrow(p), .012 * v)
p$exit <- pmin(time, p$entry + 100) + seq_len(nrow(p)) / 1e4; p$cause <- as.numeric(time <= p$entry + 100) * sample(1:2, nrow(p), TRUE, c(.7, .3))
cross <- function(u, cluster) (sum(tapply(u, cluster, sum)^2) - sum(u^2)) # twice the sum over pairs
curves <- function(d, at) {
  r <- lapply(c(1, 0), function(w) {
    one <<- d[d$woman == w, ]; fit <- survfit(Surv(entry, exit, cause == 1) ~ 1, one)
    mean <- summary(fit, rmean = at)$table
    state <<- factor(one$cause, 0:2, c("open", "asked", "other")); aj <- survfit(Surv(entry, exit, state) ~ 1, one, id = seq_len(nrow(one)))
    point <- summary(aj, times = at); own <- which(aj$states == "asked")
    list(cluster = one$cluster, rmst = residuals(fit, times = at, type = "rmst"), v = mean[["se(rmean)"]]^2, rmean = mean[["rmean"]],
      f = point$pstate[, own], fv = point$std.err[, own]^2, share = residuals(aj, times = at, type = "pstate")[, own])
  })
  both <- c(r[[1]]$cluster, r[[2]]$cluster)
  list(at = at, rmst = r[[1]]$rmean - r[[2]]$rmean,
    rmst_phi = 1 + cross(c(r[[1]]$rmst, -r[[2]]$rmst), both) / (r[[1]]$v + r[[2]]$v),
    rmst_women = 1 + cross(r[[1]]$rmst, r[[1]]$cluster) / r[[1]]$v, rmst_men = 1 + cross(r[[2]]$rmst, r[[2]]$cluster) / r[[2]]$v,
    share = r[[1]]$f - r[[2]]$f, share_phi = 1 + cross(c(r[[1]]$share, -r[[2]]$share), both) / (r[[1]]$fv + r[[2]]$fv),
    share_women = 1 + cross(r[[1]]$share, r[[1]]$cluster) / r[[1]]$fv, share_men = 1 + cross(r[[2]]$share, r[[2]]$cluster) / r[[2]]$fv)
}
listed <- function(d) lapply(seq_len(nrow(d)), function(i) as.list(d[i, c("cluster", "woman", "entry", "exit", "cause")]))
write_json(list(couples = listed(d), persons = listed(p), of_couples = list(curves(d, 60)), of_persons = list(curves(p, 60))), "curve-pairs.json")

# One sex's own share where observations come several to a person: Σ over persons of (sum of residuals)² against independence.
set.seed(20250509)
k <- sample(1:6, 70, TRUE); d <- data.frame(person = rep(1:70, k)); d$yes <- as.numeric(rnorm(70)[d$person] + rnorm(nrow(d)) > .4)
fit <- lm(yes ~ 1, d); n <- nrow(d); m <- 70; q <- mean(d$yes)
phi <- (m / (m - 1) * sum(tapply(residuals(fit), d$person, sum)^2) / n^2) / (n / (n - 1) * q * (1 - q) / n)
limits <- prop.test(sum(d$yes) / phi, n / phi, correct = FALSE)$conf.int
write_json(list(persons = lapply(unname(split(d$yes, d$person)), function(y) list(n = length(y), yes = sum(y))), own = list(list(phi = phi, low = limits[1], high = limits[2]))), "own-share.json")
