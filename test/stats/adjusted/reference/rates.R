# Rscript rates.R   (in this folder; writes rates.json)
# Single persons, loops and glm throughout, never the grouped formulas that are tested.
source("../../reference/write-json.R")
set.seed(20250402)
z <- qnorm(.975)
limits <- function(value, se) list(value = value, low = value - z * se, high = value + z * se, se = se)

# Coronary deaths of British doctors, smokers and others (Doll & Hill 1966), as printed by Breslow & Day 1987, vol. II, p. 112:
# in R as boot::breslow. Stata's manual gives the Mantel-Haenszel ratio as 1.424682 (1.154703 to 1.757784), crude 1.719823.
doctors <- data.frame(age = c(40, 50, 60, 70, 80), e1 = c(32, 104, 206, 186, 102), t1 = c(52407, 43248, 28612, 12663, 5317),
                      e0 = c(2, 12, 28, 28, 31), t0 = c(18790, 10673, 5710, 2585, 1462))

mh <- function(d, key, clustered = FALSE) {
  keep <- unlist(lapply(unique(key), function(k) if (min(table(factor(d$woman[key == k], 0:1))) >= 2) which(key == k)))
  d <- d[keep, ]; key <- key[keep]
  a <- b <- v <- 0
  for (k in unique(key)) { s <- d[key == k, ]; T <- sum(s$days); w <- s$woman == 1
    a <- a + sum(s$e[w]) * sum(s$days[!w]) / T; b <- b + sum(s$e[!w]) * sum(s$days[w]) / T
    v <- v + sum(s$e) * sum(s$days[w]) * sum(s$days[!w]) / T^2 }
  theta <- a / b; var <- v / (a * b); u <- numeric(nrow(d))
  for (k in unique(key)) { i <- key == k; s <- d[i, ]; w <- s$woman == 1; T <- sum(s$days); t1 <- sum(s$days[w]); t0 <- sum(s$days[!w])
    rate <- sum(s$e) / (theta * t1 + t0)
    u[i] <- ifelse(w, t0 / T * (s$e - theta * rate * s$days), -theta * t1 / T * (s$e - rate * s$days)) }
  if (clustered) for (c in unique(d$cluster[duplicated(d$cluster)])) { x <- u[d$cluster == c]; var <- var + (sum(x)^2 - sum(x^2)) / a^2 }
  limits(log(theta), sqrt(var))
}
loglinear <- function(d, formula, clustered = FALSE) {
  fit <- glm(formula, poisson, d, offset = log(days), control = list(epsilon = 1e-14, maxit = 60)); V <- vcov(fit)
  if (clustered) {
    s <- model.matrix(fit) * (d$e - fitted(fit)); m <- length(unique(d$cluster)); extra <- 0
    for (c in unique(d$cluster[duplicated(d$cluster)])) { i <- d$cluster == c; extra <- extra + tcrossprod(colSums(s[i, ])) - crossprod(s[i, ]) }
    V <- V + V %*% extra %*% V * m / (m - 1)
  }
  limits(coef(fit)[["woman"]], sqrt(V["woman", "woman"]))
}

# Persons in couples and alone, first events, the partners of a couple alike.
couples <- 70; single <- 400
d <- data.frame(cluster = c(1:couples, 1:couples, couples + 1:single), woman = c(rep(1, couples), rep(0, couples), rbinom(single, 1, .55)))
d$age <- sample(c("18-24", "25-44", "45-66"), nrow(d), TRUE, c(.2, .5, .3))
d$home <- ifelse(d$cluster <= couples, "couple", "alone")
u <- exp(rnorm(couples + single, 0, .7)); follow <- sample(20:365, nrow(d), TRUE)
time <- ceiling(rexp(nrow(d), .004 * exp(-.4 * d$woman + .5 * (d$age == "18-24")) * u[d$cluster]))
d$e <- as.numeric(time <= follow); d$days <- pmin(time, follow)
keys <- paste(d$age, d$home, sep = "|"); levels <- sort(unique(keys))
strata <- lapply(levels, function(k) { s <- d[keys == k, ]; w <- s$woman == 1
  list(key = k, n1 = sum(w), e1 = sum(s$e[w]), t1 = sum(s$days[w]), n0 = sum(!w), e0 = sum(s$e[!w]), t0 = sum(s$days[!w])) })
pairs <- lapply(1:couples, function(c) { i <- which(d$cluster == c); a <- i[1]; b <- i[2]
  list(sa = match(keys[a], levels) - 1, ga = 1, sb = match(keys[b], levels) - 1, gb = 0, ee = d$e[a] * d$e[b], et = d$e[a] * d$days[b], te = d$days[a] * d$e[b], tt = d$days[a] * d$days[b]) })
one <- with(doctors, log(sum(e1) / sum(t1) / (sum(e0) / sum(t0))))
long <- data.frame(woman = rep(1:0, each = 5), age = factor(rep(doctors$age, 2)), e = c(doctors$e1, doctors$e0), days = c(doctors$t1, doctors$t0))
doctors_mh <- with(doctors, { T <- t1 + t0; a <- sum(e1 * t0 / T); b <- sum(e0 * t1 / T); limits(log(a / b), sqrt(sum((e1 + e0) * t1 * t0 / T^2) / (a * b))) })

# The crude ratio: every person's excess over the rate of the own sex, multiplied within couples.
w <- d$woman == 1; e1 <- sum(d$e[w]); e0 <- sum(d$e[!w]); r1 <- e1 / sum(d$days[w]); r0 <- e0 / sum(d$days[!w])
excess <- ifelse(w, (d$e - r1 * d$days) / e1, -(d$e - r0 * d$days) / e0)
extra <- sum(tapply(excess, d$cluster, sum)^2) - sum(excess^2)
# Exact limits of the rates (poisson.test), which keep sqrt(phi) of their distance to the ratio on the log scale.
exact <- function(phi) { f <- poisson.test(c(e1, e0), c(sum(d$days[w]), sum(d$days[!w]))); l <- log(r1 / r0)
  ends <- l + (log(f$conf.int) - l) * sqrt(phi); list(value = l, low = ends[1], high = ends[2]) }
couple <- function(c) { i <- which(d$cluster == c); list(e1 = d$e[i[1]], t1 = d$days[i[1]], e0 = d$e[i[2]], t0 = d$days[i[2]]) }

# How the ratio spreads over repeated couples who exclude each other, against the variance with and without their pairs.
spread <- replicate(1500, { n <- 150; follow <- 100; s <- data.frame(cluster = rep(1:n, 2), woman = rep(1:0, each = n))
  her <- rexp(n, .005); his <- rexp(n, .005); first <- her < his
  s$e <- as.numeric(c(first & her <= follow, !first & his <= follow)); s$days <- ifelse(s$e == 1, c(her, his), follow)
  plain <- mh(s, rep("a", 2 * n)); own <- mh(s, rep("a", 2 * n), TRUE); c(plain$value, plain$se^2, own$se^2) })

write_json(list(
  doctors = lapply(1:5, function(i) c(list(key = as.character(doctors$age[i]), n1 = 100, n0 = 100), as.list(doctors[i, c("e1", "t1", "e0", "t0")]))),
  doctorsCrude = list(list(value = one)), doctorsPooled = list(doctors_mh), doctorsModel = list(loglinear(long, e ~ woman + age)),
  strata = strata, pairs = pairs, clusters = list(list(m = couples + single, shared = couples)),
  pooled = list(mh(d, keys)), pooledClustered = list(mh(d, keys, TRUE)),
  model = list(loglinear(d, e ~ woman + age + home)), modelClustered = list(loglinear(d, e ~ woman + age + home, TRUE)),
  crude = list(c(exact(1 + extra / (1 / e1 + 1 / e0)), list(phi = 1 + extra / (1 / e1 + 1 / e0), e1 = e1, t1 = sum(d$days[w]), e0 = e0, t0 = sum(d$days[!w])))),
  couples = lapply(1:couples, couple),
  excluding = list(list(variance = var(spread[1, ]), independent = mean(spread[2, ]), clustered = mean(spread[3, ])))
), "rates.json")
