# Rscript recount.R   (in this folder; writes reference/recount.json): the example export counted and compared a second time.
# Nothing here is taken from the program: export.R follows docs/units.md, intervals.R docs/methods.md. R 4.2.2, survival 3.5-3.
source("export.R"); source("intervals.R")
HEADLINE <- c("referral-share rate", "time-to-referral hazard", "aid-duration rmst12", "aid-months mean", "long-term-share share",
  "granted-share share", "granted-amount mean", "leisure-aid-share share", "leisure-aid-amount mean:all")
COMPARED <- c("women", "men"); kept <- list(); level <- NULL
at_level <- function(units) if (is.null(level)) units else units[units$household_type == level, ]
keep <- function(...) {
  row <- list(...); where <- list(by = if (is.null(level)) NA else "household_type", level = if (is.null(level)) NA else level)
  kept[[length(kept) + 1]] <<- c(row[1], where, row[-1])
}
result <- function(indicator, sex, stat, n, estimate = out(), ...) {
  if (n == 0) return()
  keep(indicator = indicator, sex = sex, stat = stat, n = n, ..., value = estimate$value, low = estimate$low, high = estimate$high)
}
# The farthest of the cases with the missing counted in, in which the verdict is the same.
holds_in <- function(b, value, margin, verdict) {
  same <- function(low, high) judge(value, low, high, margin)[1] == verdict
  if (is.null(b) || verdict == "unclear") NULL else if (same(b$worst_low, b$worst_high)) "worst" else if (same(b$plausible_low, b$plausible_high)) "plausible" else "neither"
}
gap <- function(indicator, stat, e, n, estimand = "difference", margin = NULL, verdict = !is.null(margin), enough = TRUE, alike = TRUE, bounds = NULL, ...) {
  logs <- if (estimand == "difference") identity else log
  found <- if (!verdict) NULL else if (enough) judge(logs(e$value), logs(e$low), logs(e$high), logs(margin), alike) else c("unclear", "not_computed")
  keep(indicator = indicator, stat = stat, estimand = estimand, value = e$value, low = e$low, high = e$high, p = e$p,
    margin = margin, verdict = found[1], grade = found[2], n_women = n[1], n_men = n[2],
    plausible_low = bounds$plausible_low, plausible_high = bounds$plausible_high, worst_low = bounds$worst_low, worst_high = bounds$worst_high,
    holds = holds_in(bounds, e$value, margin, found[1]), ...)
}
by_sex <- function(units) lapply(setNames(COMPARED, COMPARED), function(s) units[units$sex == s, ])
# A curve of spells is told to rest on the persons whose spells they are.
persons_behind <- function(units) length(unique(units$person))
one_absent <- function(two) min(nrow(two$women), nrow(two$men)) == 0

shares <- function(indicator, stat, units, yes, cluster, verdict = TRUE, d = .05, clustered = TRUE, several = FALSE) {
  units$yes <- yes; units$cluster <- cluster
  for (s in c(COMPARED, "unknown")) {
    all <- units[units$sex == s, ]; own <- all[!is.na(all$yes), ]
    own_phi <- if (several && s != "unknown") own_factor(own$yes, own$cluster)
    if (nrow(own) > 0 && (s != "unknown" || is.null(level))) result(indicator, s, stat, nrow(own), share_limits(own$yes, own_phi), count = sum(own$yes), missing = nrow(all) - nrow(own), phi = own_phi)
  }
  all <- by_sex(units); two <- lapply(all, function(u) u[!is.na(u$yes), ])
  if (one_absent(two)) return()
  n <- sapply(two, nrow); x <- sapply(two, function(u) sum(u$yes)); both <- rbind(two$women, two$men); p <- mean(both$yes)
  f <- if (clustered) cluster_factor(both$yes, both$sex == "women", both$cluster) else list(phi = 1)
  none <- x == 0 | x == n; registered <- n / sapply(all, nrow)
  margin <- min(d, .25 * min(p, 1 - p))
  few <- any(c(x, n - x) %in% 1:4) || any(sapply(two, function(u) length(unique(u$cluster))) < 10)
  found <- if (verdict) confirmed_shares(x[1], n[1], x[2], n[2], f$phi, margin) else miettinen_nurminen(x[1], n[1], x[2], n[2], f$phi)
  outside <- sapply(all, nrow) - n; enough <- !few && all(registered >= .5)
  bounds <- if (verdict && sum(outside) > 0) missing_bounds(x[1], n[1], outside[1], x[2], n[2], outside[2], f$phi, found)
  gap(indicator, stat, found, n, margin = margin, verdict = verdict, bounds = bounds, enough = enough, detectable = detectable_share(n[1] / f$phi, n[2] / f$phi, p),
    clusters = if (clustered) f$clusters, phi = if (clustered) f$phi)
}

kronor_limits <- function(x, people, kronor) { # amounts of fewer than 30 people have no interval
  n <- length(unique(people))
  own <- if (!kronor || n == length(x)) mean_limits(x) else sum_ratio(x, rep(1, length(x)), people)
  if (kronor && n < 30) out(own$value) else own
}

means <- function(indicator, stat, units, x, people, kronor = FALSE, beside = FALSE, d) {
  units$x <- x; units$people <- people
  for (s in c(COMPARED, "unknown")) {
    own <- units[units$sex == s, ]; if (nrow(own) < 2 || (s == "unknown" && !is.null(level))) next
    result(indicator, s, stat, nrow(own), kronor_limits(own$x, own$people, kronor), missing = 0)
    if (!beside && s != "unknown") result(indicator, s, "median", nrow(own), median_ranks(own$x), missing = 0)
  }
  if (beside) return()
  two <- by_sex(units); if (one_absent(two)) return()
  n <- sapply(two, nrow); m <- sapply(two, function(u) mean(u$x)); v <- sapply(two, function(u) var(u$x)) / n
  persons <- sapply(two, function(u) length(unique(u$people)))
  if (kronor) {
    # decisions of a person are alike: the mean is a ratio of sums over persons
    v <- sapply(two, function(u) sum_ratio(u$x, rep(1, nrow(u)), u$people)$v); ratio <- two_t(m, v, persons, TRUE)
    gap(indicator, stat, ratio, n, "ratio", margin = d, enough = all(persons >= 50), detectable = ratio$detectable)
    gap(indicator, stat, two_t(m, v, persons, FALSE), n)
  } else with(list(both = two_t(m, v, n, FALSE)), gap(indicator, stat, both, n, margin = d, enough = all(persons >= 20), detectable = both$detectable))
  gap(indicator, "median", mover(median_ranks(two$women$x), median_ranks(two$men$x)), n)
}

rates <- function(units) {
  units$risk_days[is.na(units$referred)] <- NA
  for (s in c(COMPARED, "unknown")) {
    own <- units[units$sex == s, ]; if (s == "unknown" && !is.null(level)) next
    known <- own[!is.na(own$risk_days), ]; outside <- sum(!is.na(own$at_risk) & is.na(own$referred))
    if (nrow(known)) result("referral-share", s, "rate", nrow(known), poisson_mean(sum(known$referrals), sum(known$risk_days) / 3043.75), count = sum(known$referrals), missing = outside)
  }
  two <- lapply(by_sex(units), function(u) u[!is.na(u$risk_days), ]); if (one_absent(two)) return()
  e <- sapply(two, function(u) sum(u$referrals)); days <- sapply(two, function(u) sum(u$risk_days))
  # partners: each one's excess over the rate of the own sex, multiplied within the household
  both <- rbind(two$women, two$men); hers <- both$sex == "women"; g <- ifelse(hers, 1, 2); plain <- 1 / e[1] + 1 / e[2]
  u <- ifelse(hers, 1, -1) * (both$referrals - (e / days)[g] * both$risk_days) / e[g]; together <- table(both$case)
  phi <- max(0, 1 + (sum(tapply(u, both$case, sum)^2) - sum(u^2)) / plain); if (sum(together > 1) < 10) phi <- max(1, phi)
  # partners have had aid equally long: what is alike for that is taken out by the bands
  phi <- max(1, phi)
  in_bands <- function(name) sapply(two, function(u) colSums(u[paste0(name, ".", 1:5)]))
  ratio <- rate_ratio_within(in_bands("events_in"), in_bands("days_in"), if (all(e > 0)) phi else 1)
  gap("referral-share", "rate", ratio, sapply(two, nrow), "rate_ratio", margin = 1.25, enough = all(e >= 10), detectable = ratio$detectable,
    clusters = length(together), phi = if (all(e > 0)) phi)
}

hazards <- function(new) {
  indicator <- "time-to-referral"
  known <- new[new$registered, ]
  known$time <- pmin(known$seen, pmax(known$referral, .5)); known$time[known$time == 0] <- .5
  known$cause <- ifelse(known$referral <= known$seen, 1, ifelse(known$ended, 2, 0))
  two <- by_sex(known); if (one_absent(two)) return()
  n <- sapply(two, persons_behind); events <- sapply(two, function(u) sum(u$cause == 1)); unknown <- sapply(COMPARED, function(s) sum(new$sex == s & !new$registered))
  for (s in COMPARED) result(indicator, s, "hazard", n[[s]], count = events[[s]], missing = unknown[[s]])
  both <- rbind(two$women, two$men); both$woman <- as.integer(both$sex == "women")
  fit <- coxph(Surv(time, cause == 1) ~ woman, both, ties = "efron", control = coxph.control(eps = 1e-12, toler.chol = 1e-13, iter.max = 50))
  # spells of one household: score residuals multiplied, over the risk sets of every day with a referral
  b <- coef(fit)[[1]]; days <- sort(unique(both$time[both$cause == 1])); u <- numeric(nrow(both))
  for (t in days) {
    at <- both$time >= t; r1 <- sum(at & both$woman == 1) * exp(b); r0 <- sum(at & both$woman == 0); now <- both$cause == 1 & both$time == t
    u <- u + at * (both$woman - r1 / (r1 + r0)) * (now - exp(b * both$woman) * sum(now) / (r1 + r0))
  }
  sizes <- table(both$case); phi <- max(.01, 1 + vcov(fit)[1, 1] * (sum(tapply(u, both$case, sum)^2) - sum(u^2)))
  if (sum(choose(sizes, 2)) < 10) phi <- max(1, phi)
  ratio <- stretch(log_ratio(b, sqrt(phi * vcov(fit)[1, 1])), 1, function() tail_of_ends(rep(0, nrow(both)), both$time, both$cause == 1, both$woman == 1))
  gap(indicator, "hazard", ratio, n, "hazard_ratio", margin = 1.25, enough = all(events >= 10), detectable = ratio$detectable, phi = phi)
  gap(indicator, "logrank", out(p = pchisq(survdiff(Surv(time, cause == 1) ~ woman, both)$chisq / phi, 1, lower.tail = FALSE)), n, "hazard_ratio")
  for (horizon in c(90, 180)) {
    stat <- paste0("share:", horizon)
    if (min(sapply(two, function(u) sum(u$time >= horizon))) < 5) next
    f <- lapply(two, function(u) incidence(u$time, u$cause, horizon)); own <- curve_factors(f, two, "case")
    for (s in COMPARED) result(indicator, s, stat, n[[s]], incidence_limits(widen(f[[s]], own[[s]])), missing = unknown[[s]])
    f <- lapply(f, widen, own$gap)
    gap(indicator, stat, incidence_gap(f$women, f$men), n, detectable = POWER * sqrt(f$women$se^2 + f$men$se^2), phi = own$gap)
  }
}

durations <- function(units) {
  indicator <- "aid-duration"
  two <- by_sex(units); if (one_absent(two)) return()
  from <- common_start(two$women, two$men); if (is.na(from)) return()
  fits <- lapply(two, kaplan_meier, from); n <- sapply(two, persons_behind); of <- sapply(two, nrow)
  seen_from <- lapply(two, function(u) { u <- u[u$exit > from, ]; u$entry <- pmax(u$entry, from); u })
  reached <- function(months) all(sapply(two, function(u) sum(pmax(u$entry, from) < months * MONTH & u$exit >= months * MONTH)) >= 5)
  for (months in if (reached(12)) Filter(reached, c(12, 24)) else Filter(reached, c(6, 3))[1]) {
    horizon <- months * MONTH; stat <- paste0("rmst", months)
    r <- lapply(two, function(u) restricted_mean(kaplan_meier(u, from), horizon, u, from)); f <- curve_factors(r, lapply(two, function(u) u[u$exit > from, ]), "person"); value <- sapply(r, `[[`, "value") / MONTH; v <- sapply(r, `[[`, "variance") / MONTH^2
    for (s in COMPARED) result(indicator, s, stat, n[[s]], out(value[[s]], value[[s]] - z * sqrt(f[[s]] * v[[s]]), value[[s]] + z * sqrt(f[[s]] * v[[s]])), count = sum(fits[[s]]$n.event), missing = 0)
    se <- sqrt(f$gap) * max(sqrt(sum(v)), sqrt(common_variance(two$women, two$men, from, horizon)) / MONTH); d <- value[1] - value[2]
    df <- satterthwaite(v[1], v[2], r$women$events, r$men$events); h <- qt(.975, df) * se
    ended <- lapply(seen_from, function(u) incidence(u$exit, as.integer(u$ended), horizon, u$entry)); left <- 1 - sapply(ended, `[[`, "f")
    few <- any(n < if (months > 12) 50 else 20)
    gap(indicator, stat, out(d, d - h, d + h, 2 * pt(-abs(d) / se, df)), n, margin = months / 12, enough = !few, alike = all(left <= .2), detectable = POWER * sqrt(f$gap * sum(v)), phi = f$gap)
    # who remains, with the limits of who has ended in each other's place
    own <- curve_factors(ended, seen_from, "person"); remaining <- paste0("remaining:", months)
    for (s in COMPARED) with(incidence_limits(widen(ended[[s]], own[[s]])), result(indicator, s, remaining, n[[s]], out(1 - value, 1 - high, 1 - low), missing = 0))
    ended <- lapply(ended, widen, own$gap); both <- incidence_gap(ended$women, ended$men); rare <- sum(left * of) / sum(of)
    gap(indicator, remaining, out(-both$value, -both$high, -both$low, both$p), n, margin = if (is.null(level)) min(.05, .25 * min(rare, 1 - rare)), enough = !few, detectable = POWER * sqrt(ended$women$se^2 + ended$men$se^2), phi = own$gap)
  }
  medians <- lapply(fits, function(f) { q <- quantile(f, .5); out(q$quantile / MONTH, q$lower / MONTH, q$upper / MONTH) })
  for (s in COMPARED) result(indicator, s, "median", n[[s]], medians[[s]], count = sum(fits[[s]]$n.event), missing = 0)
  gap(indicator, "median", mover(medians$women, medians$men), n)
}

amounts <- function(stat, units, verdict = TRUE) {
  for (s in c(COMPARED, "unknown")) {
    own <- units[units$sex == s, ]; if (nrow(own) == 0 || (s == "unknown" && !is.null(level))) next
    estimate <- sum_ratio(own$amount, rep(1, nrow(own)), own$case)
    result("leisure-aid-amount", s, stat, nrow(own), if (estimate$m < 30) out(estimate$value) else estimate, missing = own$outside[1])
  }
  two <- by_sex(units); if (one_absent(two)) return()
  r <- lapply(two, function(u) sum_ratio(u$amount, rep(1, nrow(u)), u$case))
  ratio <- two_t(sapply(r, `[[`, "value"), sapply(r, `[[`, "v"), sapply(r, `[[`, "m"), TRUE)
  enough <- all(sapply(r, `[[`, "m") >= 50)
  gap("leisure-aid-amount", stat, ratio, sapply(two, nrow), "ratio", margin = 1.25, enough = enough, detectable = ratio$detectable)
}

for (level in list(NULL, "single_no_children", "single_with_children", "couple_no_children", "couple_with_children")) {
  people <- at_level(persons[persons$recipient, ]); n <- table(factor(people$sex, c("women", "men", "unknown")))
  for (s in COMPARED) {
    if (n[[s]] > 0) result("recipients", s, "count", n[[s]], out(n[[s]]), count = n[[s]], missing = 0)
    if (is.null(level)) result("recipients", s, "share:of-sex", n[["women"]] + n[["men"]], wilson(n[[s]], n[["women"]] + n[["men"]]), count = n[[s]], missing = 0)
  }
  if (is.null(level)) result("recipients", "unknown", "count", n[["unknown"]], out(n[["unknown"]]), count = n[["unknown"]], missing = 0)
  working <- people[people$age >= 18 & people$age <= 66, ]; working$at_risk <- working$risk_days
  rates(working)
  shares("referral-share", "share", working, working$referred, working$case)
  new <- at_level(spells); hazards(new[new$start >= FROM & new$age >= 18 & new$age <= 66, ])
  durations(at_level(spells[spells$single & spells$exit > spells$entry, ]))
  aided <- people[people$months >= 1, ]
  means("aid-months", "mean", aided, aided$months, aided$person, d = .5)
  if (is.null(level)) with(list(alone = aided[aided$single, ]), means("aid-months", "mean:single", alone, alone$months, alone$person, beside = TRUE))
  shares("long-term-share", "share", aided, aided$months >= 10, aided$case)
  answers <- at_level(decided[decided$single & decided$decision != "återtagen", ])
  shares("granted-share", "share", answers, answers$decision == "bifall", answers$person, several = TRUE)
  couples <- decided[which(!decided$single & decided$decision != "återtagen"), ]
  if (is.null(level)) for (one in list(c("first", "bifall"), c("partly", "delvis bifall"), c("denied", "avslag"), c("couples", "bifall"))) {
    asked <- switch(one[1], first = answers[answers$first, ], couples = couples, answers)
    for (s in c(COMPARED, "unknown")) with(list(own = asked[asked$sex == s, ]), {
      own_phi <- if (s != "unknown") own_factor(own$decision == one[2], own$person)
      result("granted-share", s, paste0("share:", one[1]), nrow(own), share_limits(own$decision == one[2], own_phi), count = sum(own$decision == one[2]), missing = 0, phi = own_phi)
    })
  }
  paid <- answers[answers$decision %in% c("bifall", "delvis bifall") & answers$granted > 0, ]
  means("granted-amount", "mean", paid, paid$granted, paid$person, kronor = TRUE, d = 1.05)
  young <- at_level(children); shares("leisure-aid-share", "share", young, young$granted, young$case, several = TRUE)
  told <- young[!is.na(young$granted), ]; told$outside <- unname(sapply(told$sex, function(s) sum(is.na(young$granted[young$sex == s]))))
  amounts("mean:all", transform(told, amount = ifelse(granted, amount, 0)))
  amounts("mean:granted", within(told[told$granted, ], outside <- rep(0L, length(case))))
}

level <- NULL
alone <- by_sex(spells[spells$single & spells$exit > spells$entry, ]); from <- common_start(alone$women, alone$men); curves <- list()
for (s in COMPARED) {
  f <- kaplan_meier(alone[[s]], from); at <- which(f$n.event > 0); gone <- f$surv[at] == 0
  before <- tail(f$upper[at][!gone], 1)
  point <- data.frame(sex = s, t = f$time[at] / MONTH, value = f$surv[at], low = ifelse(gone, 0, f$lower[at]), high = ifelse(gone, before, f$upper[at]), at_risk = f$n.risk[at])
  first <- data.frame(sex = s, t = from / MONTH, value = 1, low = NA, high = NA, at_risk = sum(alone[[s]]$entry <= from & alone[[s]]$exit > from))
  curves <- c(curves, lapply(split(rbind(first, point), seq_len(length(at) + 1)), as.list))
}
everyone <- adults[adults$person %in% persons$person[persons$recipient], ]
for (field in c("birth_year", "born_abroad", "household_type", "unit", "obstacle", "aid_start", "referred", "plan", "parental_leave",
  "individual_talk", "violence_asked", "perpetrator_asked", "honour_asked", "economic_violence_asked", "topic_work", "topic_health", "topic_family")) {
  filled <- tapply(!is.na(everyone[[field]]), everyone$person, any)
  asked <- persons[match(names(filled), persons$person), ]
  if (field == "individual_talk") { paired <- which(!asked$single); asked <- asked[paired, ]; filled <- filled[paired] }
  shares("data-gaps", paste0("share:", field), asked, as.vector(filled), asked$case, verdict = FALSE, clustered = FALSE)
}

# q: Benjamini-Hochberg over the headline gaps, and over all gaps of the breakdown with a verdict.
is_gap <- vapply(kept, function(k) !is.null(k$estimand), NA); name <- vapply(kept, function(k) paste(k$indicator, k$stat), "")
first <- vapply(kept, function(k) is.na(k$by) && !is.null(k$verdict), NA) & name %in% HEADLINE
divided <- vapply(kept, function(k) !is.na(k$by) && !is.null(k$verdict), NA)
p <- vapply(kept, function(k) if (is.null(k$p)) NA_real_ else as.numeric(k$p), 0)
q <- rep(NA_real_, length(kept)); q[first] <- p.adjust(p[first], "BH"); q[divided] <- p.adjust(p[divided], "BH")
for (i in which(is_gap)) {
  kept[[i]]$q <- q[i]
  if (divided[i] && kept[[i]]$verdict %in% c("women_higher", "men_higher") && q[i] > .05) { kept[[i]][c("verdict", "grade")] <- c("unclear", "not_computed"); kept[[i]]$holds <- NULL }
  # How many times as many cases would settle it: the width in margins, squared, upwards to two figures.
  if (first[i] && kept[[i]]$grade %in% c("open", "not_men_higher", "not_women_higher")) {
    logs <- if (kept[[i]]$estimand == "difference") identity else log
    times <- ((logs(kept[[i]]$high) - logs(kept[[i]]$low)) / logs(kept[[i]]$margin))^2
    step <- 10^(floor(log10(times)) - 1); kept[[i]]$needed <- unname(ceiling(times / step - 1e-9) * step)
  }
}
json <- function(v) if (is.character(v) && !is.na(v)) paste0('"', v, '"') else if (is.na(v)) "null" else sprintf("%.15g", as.numeric(v))
write_row <- function(row) { row <- Filter(Negate(is.null), row); paste0("    { ", paste0('"', names(row), '": ', vapply(row, function(v) json(unname(v)[[1]]), ""), collapse = ", "), " }") }
block <- function(name, rows) paste0('  "', name, '": [\n', paste(vapply(rows, write_row, ""), collapse = ",\n"), "\n  ]")
writeLines(c("{", paste(block("results", kept[!is_gap]), block("gaps", kept[is_gap]), block("curves", curves), sep = ",\n"), "}"), "reference/recount.json")
