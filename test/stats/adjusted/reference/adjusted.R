# Rscript adjusted.R   (in this folder; writes adjusted.json)
# Everything is computed from single persons with lm, glm and loops, never from the grouped formulas that are tested.
source("../../reference/write-json.R")
library(survival)
set.seed(20250301)
z <- qnorm(.975)
limits <- function(value, se, q = z) list(value = value, low = value - q * se, high = value + q * se, se = se)

# Persons in couples and alone; the partners' answers resemble each other.
draw <- function(couples, single, shift) {
  age <- function(n) sample(c("18-24", "25-44", "45-66"), n, TRUE, c(.2, .5, .3))
  home <- function(n) sample(c("alone", "with children"), n, TRUE)
  a <- age(couples); b <- ifelse(runif(couples) < .7, a, age(couples)); h <- home(couples)
  u <- rnorm(couples)
  d <- data.frame(cluster = c(1:couples, 1:couples, couples + 1:single), woman = c(rep(1, couples), rep(0, couples), rbinom(single, 1, .5)),
                  age = c(a, b, age(single)), home = c(h, h, home(single)), u = c(u, u, rnorm(single)))
  d$woman[d$cluster > couples & d$home == "with children" & runif(nrow(d)) < .5] <- 1
  eta <- -.4 + .5 * d$woman + .6 * (d$age == "45-66") - .5 * (d$age == "18-24") + .7 * (d$home == "with children") + shift * d$woman * (d$age == "18-24") + .9 * d$u
  d$y <- rbinom(nrow(d), 1, plogis(eta))
  d$kr <- round(300000 * exp(.3 * d$woman + .2 * (d$age == "45-66") + .3 * d$u + .4 * rnorm(nrow(d))))
  d$origin <- sample(c("in", "out"), nrow(d), TRUE)
  d
}
grouped <- function(d, covs, y) {
  key <- do.call(paste, c(d[covs], sep = "|"))
  lapply(sort(unique(key)), function(k) {
    s <- d[key == k, ]; w <- s[[y]][s$woman == 1]; m <- s[[y]][s$woman == 0]
    list(key = k, n1 = length(w), sum1 = sum(w), squares1 = sum(w^2), n0 = length(m), sum0 = sum(m), squares0 = sum(m^2))
  })
}
pairs_of <- function(d, covs, y) {
  key <- do.call(paste, c(d[covs], sep = "|")); keys <- sort(unique(key))
  rows <- list()
  for (c in unique(d$cluster[duplicated(d$cluster)])) {
    i <- which(d$cluster == c); comb <- combn(i, 2)
    for (j in seq_len(ncol(comb))) {
      a <- comb[1, j]; b <- comb[2, j]
      rows[[length(rows) + 1]] <- data.frame(sa = match(key[a], keys) - 1, ga = d$woman[a], sb = match(key[b], keys) - 1, gb = d$woman[b],
                                             pairs = 1, sumA = d[[y]][a], sumB = d[[y]][b], products = d[[y]][a] * d[[y]][b])
    }
  }
  all <- do.call(rbind, rows)
  agg <- aggregate(cbind(pairs, sumA, sumB, products) ~ sa + ga + sb + gb, all, sum)
  lapply(seq_len(nrow(agg)), function(i) as.list(agg[i, ]))
}
clusters_of <- function(d) { t <- table(d$cluster); list(m = length(t), shared = sum(t > 1)) }

standard <- function(d, covs, y, scale = "difference", clustered = FALSE) {
  key <- do.call(paste, c(d[covs], sep = "|")); keep <- rep(FALSE, nrow(d))
  for (k in unique(key)) if (min(sum(key == k & d$woman == 1), sum(key == k & d$woman == 0)) >= 2) keep[key == k] <- TRUE
  overlap <- c(mean(keep[d$woman == 1]), mean(keep[d$woman == 0]))
  d <- d[keep, ]; key <- key[keep]; n <- nrow(d)
  m1 <- 0; m0 <- 0
  for (k in unique(key)) { w <- mean(key == k); m1 <- m1 + w * mean(d[[y]][key == k & d$woman == 1]); m0 <- m0 + w * mean(d[[y]][key == k & d$woman == 0]) }
  u <- numeric(n); v <- c(); df <- c()
  for (k in unique(key)) for (g in 1:0) {
    i <- key == k & d$woman == g; ni <- sum(i)
    a <- mean(key == k) * (if (g == 1) 1 else -1) * (if (scale == "ratio") 1 / (if (g == 1) m1 else m0) else 1)
    u[i] <- a * (d[[y]][i] - mean(d[[y]][i])) / ni * sqrt(ni / (ni - 1))
    v <- c(v, a^2 * var(d[[y]][i]) / ni); df <- c(df, ni - 1)
  }
  var0 <- if (clustered) sum(tapply(u, d$cluster, sum)^2) else sum(v)
  list(m1 = m1, m0 = m0, var = var0, df = sum(v)^2 / sum(v^2 / df), ow = overlap[1], om = overlap[2], d = d)
}
gform <- function(d, formula, clustered = FALSE, shared = 99) {
  fit <- glm(formula, binomial, d, control = list(epsilon = 1e-14, maxit = 50))
  value <- function(b) { f <- fit; f$coefficients <- b; mean(predict(f, transform(d, woman = 1), type = "response") - predict(f, transform(d, woman = 0), type = "response")) }
  b <- coef(fit); g <- sapply(seq_along(b), function(j) { h <- 1e-5; up <- b; up[j] <- up[j] + h; dn <- b; dn[j] <- dn[j] - h; (value(up) - value(dn)) / (2 * h) })
  V <- vcov(fit)
  if (clustered) {
    s <- rowsum(model.matrix(fit) * (d$y - fitted(fit)), d$cluster); m <- nrow(s)
    V <- V %*% crossprod(s) %*% V * m / (m - 1)
  }
  limits(value(b), sqrt(drop(t(g) %*% V %*% g)))
}
hc1 <- function(fit, cluster = NULL) {
  X <- model.matrix(fit); e <- residuals(fit); n <- nrow(X); p <- ncol(X); B <- solve(crossprod(X))
  s <- X * e; if (!is.null(cluster)) s <- rowsum(s, cluster)
  f <- n / (n - p) * (if (is.null(cluster)) 1 else nrow(s) / (nrow(s) - 1))
  B %*% crossprod(s) %*% B * f
}

d <- draw(60, 380, .3); covs <- c("age", "home"); all3 <- c("age", "home", "origin")
strata <- grouped(d, covs, "y"); kr <- grouped(d, covs, "kr")
cl <- clusters_of(d)
s <- standard(d, covs, "y"); sc <- standard(d, covs, "y", clustered = TRUE)
k <- standard(d, covs, "kr"); kq <- qt(.975, k$df); kr_ratio <- standard(d, covs, "kr", "ratio")
krc <- standard(d, covs, "kr", clustered = TRUE)
fit <- lm(kr ~ woman + age + home, d); V <- hc1(fit); Vc <- hc1(fit, d$cluster)
mm <- model.matrix(fit); b <- coef(fit)
x1 <- mm; x1[, "woman"] <- 1; x0 <- mm; x0[, "woman"] <- 0; x1 <- colMeans(x1); x0 <- colMeans(x0)
grad <- x1 / sum(x1 * b) - x0 / sum(x0 * b)

# Mantel–Haenszel, and the spread of it over repeated samples against Sato's variance.
mh <- function(t) with(t, { N <- n1 + n0; w <- n1 * n0 / N
  rd <- sum(w * (x1 / n1 - x0 / n0)) / sum(w)
  P <- (n1^2 * x0 - n0^2 * x1 + n1 * n0 * (n0 - n1) / 2) / N^2; Q <- (x1 * (n0 - x0) / N + x0 * (n1 - x1) / N) / 2
  c(rd, (rd * sum(P) + sum(Q)) / sum(w)^2) })
thin <- data.frame(n1 = c(4, 9, 3, 12, 6, 15), n0 = c(8, 3, 10, 5, 20, 7))
sims <- replicate(40000, mh(transform(thin, x1 = rbinom(6, n1, c(.3, .4, .5, .6, .7, .5)), x0 = rbinom(6, n0, c(.2, .3, .4, .5, .6, .4)))))
one <- data.frame(n1 = c(40, 25, 60), x1 = c(20, 9, 12), n0 = c(35, 50, 22), x0 = c(10, 15, 3))
mh1 <- mh(one)
v <- with(one, x1 / n1 * (1 - x1 / n1) / (n1 - 1) + x0 / n0 * (1 - x0 / n0) / (n0 - 1)); rd <- with(one, x1 / n1 - x0 / n0)
# As a regression with known variances: the residual sum of squares is Q.
q <- sum(weighted.residuals(lm(rd ~ 1, weights = 1 / v))^2)

# Shapley's shares over every order of entering, standardising by table().
gap_over <- function(d, covs) {
  if (length(covs) == 0) return(mean(d$y[d$woman == 1]) - mean(d$y[d$woman == 0]))
  key <- do.call(paste, d[covs]); t <- table(key); m <- tapply(d$y, list(key, d$woman), mean)
  sum(t[rownames(m)] / nrow(d) * (m[, "1"] - m[, "0"]))
}
orders <- list(c(1, 2, 3), c(1, 3, 2), c(2, 1, 3), c(2, 3, 1), c(3, 1, 2), c(3, 2, 1))
shares <- rowMeans(sapply(orders, function(o) { out <- numeric(3); seen <- c(); before <- gap_over(d, c())
  for (j in o) { seen <- c(seen, all3[j]); after <- gap_over(d, all3[sort(match(seen, all3))]); out[j] <- before - after; before <- after }; out }))

# Durations in three strata, delayed entry, ties, two causes.
n <- 420
e <- data.frame(woman = rbinom(n, 1, .5), s = sample(c("a", "b", "c"), n, TRUE), entry = sample(c(0, 0, 0, 10, 30, 60), n, TRUE))
e$exit <- e$entry + ceiling(rexp(n, c(a = 1 / 40, b = 1 / 90, c = 1 / 150)[e$s] * exp(-.4 * e$woman)) / 5) * 5
cens <- e$entry + ceiling(runif(n, 20, 400)); e$cause <- ifelse(e$exit <= cens, sample(1:2, n, TRUE, c(.7, .3)), 0); e$exit <- pmin(e$exit, cens)
fit_cox <- coxph(Surv(entry, exit, cause > 0) ~ woman + strata(s), e, ties = "efron")
fit_one <- coxph(Surv(entry, exit, cause == 1) ~ woman + strata(s), e, ties = "efron")
plain <- e; plain$exit <- e$exit - e$entry
sd <- survdiff(Surv(exit, cause > 0) ~ woman + strata(s), plain)
tables <- list()
for (st in unique(e$s)) for (t in sort(unique(e$exit[e$s == st & e$cause > 0]))) {
  r <- e[e$s == st & e$entry < t & t <= e$exit, ]; ev <- r$exit == t & r$cause > 0
  tables[[length(tables) + 1]] <- matrix(c(sum(ev & r$woman == 1), sum(ev & r$woman == 0), sum(!ev & r$woman == 1), sum(!ev & r$woman == 0)), 2)
}
usable <- Filter(function(m) sum(m) > 1, tables)
mt <- mantelhaen.test(simplify2array(usable), correct = FALSE)
rmst <- function(s0, g) {
  r <- plain[plain$s == s0 & plain$woman == g, ]; f <- survfit(Surv(exit, cause > 0) ~ 1, r); t <- summary(f, rmean = 90)$table
  m <- sum(r$cause > 0 & r$exit <= 90); c(t[["rmean"]], t[["se(rmean)"]]^2 * m / (m - 1))
}
w <- table(plain$s) / n; r1 <- sapply(names(w), rmst, 1); r0 <- sapply(names(w), rmst, 0)
ended <- function(s0, g) { # cause 1 within 90 days, infinitesimal jackknife times n/(n-1)
  r <- plain[plain$s == s0 & plain$woman == g, ]; k <- nrow(r)
  f <- summary(survfit(Surv(exit, factor(cause, 0:2)) ~ 1, r, id = seq_len(k)), times = 90); c(f$pstate[2], f$std.err[2]^2 * k / (k - 1), k)
}
f1 <- sapply(names(w), ended, 1); f0 <- sapply(names(w), ended, 0); fv <- c(w^2 * f1[2, ], w^2 * f0[2, ])
fq <- qt(.975, sum(fv)^2 / sum(fv^2 / (c(f1[3, ], f0[3, ]) - 1)))
spells <- function(d, entry) lapply(seq_len(nrow(d)), function(i) list(s = d$s[i], woman = d$woman[i], entry = if (entry) d$entry[i] else 0, exit = d$exit[i], cause = d$cause[i]))

write_json(list(
  strata = strata, kronor = kr, pairs = pairs_of(d, covs, "y"), kronorPairs = pairs_of(d, covs, "kr"), clusters = list(cl),
  strata3 = grouped(d, all3, "y"),
  standard = list(c(limits(s$m1 - s$m0, sqrt(s$var), qt(.975, s$df)), list(women = s$ow, men = s$om))),
  standardClustered = list(limits(sc$m1 - sc$m0, sqrt(sc$var), qt(.975, min(sc$df, cl$m - 1)))),
  means = list(limits(k$m1 - k$m0, sqrt(k$var), kq)),
  meansRatio = list(limits(log(kr_ratio$m1 / kr_ratio$m0), sqrt(kr_ratio$var), qt(.975, kr_ratio$df))),
  meansClustered = list(limits(krc$m1 - krc$m0, sqrt(krc$var), qt(.975, min(krc$df, cl$m - 1)))),
  logit = list(gform(d, y ~ woman + age + home)), logitInteractions = list(gform(d, y ~ woman * (age + home))),
  logitClustered = list(gform(d, y ~ woman * (age + home), TRUE)),
  logitCoefficients = list(as.list(summary(glm(y ~ woman + home, binomial, d))$coefficients[, 1:2])),
  linear = list(limits(b[["woman"]], sqrt(V["woman", "woman"]), qt(.975, nrow(d) - length(b)))),
  linearClustered = list(limits(b[["woman"]], sqrt(Vc["woman", "woman"]), qt(.975, cl$m - 1))),
  linearRatio = list(limits(log(sum(x1 * b) / sum(x0 * b)), sqrt(drop(t(grad) %*% V %*% grad)), qt(.975, nrow(d) - length(b)))),
  mantelHaenszel = list(c(limits(mh1[1], sqrt(mh1[2])), list(q = q, qp = pchisq(q, 2, lower.tail = FALSE)))),
  satoSimulated = list(list(mean = mean(sims[1, ]), variance = var(sims[1, ]), sato = mean(sims[2, ]))),
  shapley = list(list(crude = gap_over(d, c()), adjusted = gap_over(d, all3), age = shares[1], home = shares[2], origin = shares[3])),
  spells = spells(e, TRUE), plain = spells(plain, FALSE),
  cox = list(limits(coef(fit_cox)[[1]], sqrt(vcov(fit_cox)[1])), limits(coef(fit_one)[[1]], sqrt(vcov(fit_one)[1]))),
  logRank = list(list(statistic = sd$chisq, p = pchisq(sd$chisq, 1, lower.tail = FALSE)),
                 list(statistic = mt$statistic[[1]], p = mt$p.value)),
  incidence = list(limits(sum(w * (f1[1, ] - f0[1, ])), sqrt(sum(fv)), fq)),
  restrictedMean = list(limits(sum(w * (r1[1, ] - r0[1, ])), sqrt(sum(w^2 * (r1[2, ] + r0[2, ])))))
), "adjusted.json")
