# Rscript families.R   (in this folder; writes families.json): tails, chi-square, corrections
source("write-json.R")
set.seed(11)
chi <- function(w, m) { t <- chisq.test(rbind(w, m), correct = FALSE); list(women = w, men = m, statistic = t$statistic[[1]], df = t$parameter[[1]], p = t$p.value) }
adjust <- function(p) list(p = p, holm = p.adjust(p, "holm"), bh = p.adjust(p, "BH"))
write_json(list(
  normal = lapply(c(0, .5, 1.959964, 6, 12, 30), function(x) list(x = x, p = 2 * pnorm(-x))),
  t = lapply(list(c(.3, 4), c(2.5, 11.7), c(9, 3.2), c(12, 60), c(25, 400.5)), function(v) list(x = v[1], df = v[2], p = 2 * pt(-v[1], v[2]), q = qt(.975, v[2]))),
  chisq = lapply(list(c(.1, 1), c(3.84, 1), c(120, 1), c(5, 2), c(400, 2), c(7.5, 9), c(80, 9), c(300, 30)), function(v) list(x = v[1], df = v[2], p = pchisq(v[1], v[2], lower.tail = FALSE))),
  distribution = list(chi(c(40, 25, 60), c(55, 80, 31)), chi(c(500, 20, 33, 12), c(700, 14, 45, 8)), chi(c(10, 90), c(30, 70))),
  adjust = list(adjust(runif(12)^3), adjust(c(.01, .01, .04, .03, .9)), adjust(.02))
), "families.json")
