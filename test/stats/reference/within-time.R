# Mantel and Haenszel's difference of shares with Sato's variance, by the formulas of Greenland & Robins 1985 and Sato 1989,
# of the strata in test/compare/within-time.test.ts. Rscript within-time.R
mantel_haenszel <- function(women_yes, women, men_yes, men, phi = 1) {
  n <- women + men
  weight <- women * men / n
  gap <- sum(women_yes * men / n - men_yes * women / n) / sum(weight)
  p <- sum((women^2 * men_yes - men^2 * women_yes + women * men * (men - women) / 2) / n^2)
  q <- sum((women_yes * (men - men_yes) + men_yes * (women - women_yes)) / (2 * n))
  half <- qnorm(.975) * sqrt(phi * (gap * p + q) / sum(weight)^2)
  round(c(gap = gap, low = gap - half, high = gap + half), 5)
}
print(mantel_haenszel(c(20, 150), c(100, 300), c(60, 50), c(300, 100)))          # 0, -0.07246, 0.07246
print(mantel_haenszel(c(40, 210), c(100, 300), c(60, 50), c(300, 100)))          # 0.2, 0.12325, 0.27675
print(mantel_haenszel(c(28, 174), c(100, 300), c(60, 50), c(300, 100)))          # 0.08, 0.00497, 0.15503
print(mantel_haenszel(c(28, 174), c(100, 300), c(60, 50), c(300, 100), phi = 1.2)) # 0.08, -0.00219, 0.16219
