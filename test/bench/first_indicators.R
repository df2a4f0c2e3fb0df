# The first indicators in data.table, numbers only: no report, no disclosure control, no check of the input.
# Usage: Rscript first_indicators.R export.csv [read]    (read: only read the file)
suppressPackageStartupMessages(library(data.table))
args <- commandArgs(TRUE)
rows <- fread(args[1], sep = ";", dec = ",", encoding = "UTF-8", na.strings = "")
if (length(args) > 1) { cat(nrow(rows), "\n"); quit() }

by <- c("hushållstyp", "utrikes_född", "age_group", "försörjningshinder", "enhet")
first <- function(x) x[!is.na(x)][1]
any_yes <- function(x) if (all(is.na(x))) NA else any(x == "ja", na.rm = TRUE)
adult <- rows[roll %in% c("sökande", "medsökande")]
adult[, quarter := paste0(substr(biståndsmånad, 1, 4), "-Q", (as.integer(substr(biståndsmånad, 6, 7)) + 2L) %/% 3L)]
adult[, yes := `hänvisad_till_insats` == "ja"]

persons <- function(table, keys) {
  p <- table[, .(kön = kön[1], födelseår = födelseår[1], months = uniqueN(biståndsmånad), referred = as.logical(max(-1L, yes, na.rm = TRUE) > 0),
                 registered = any(!is.na(yes)), hushållstyp = hushållstyp[1], utrikes_född = utrikes_född[1],
                 försörjningshinder = försörjningshinder[1], enhet = enhet[1]), by = keys]
  p[, age := 2025L - födelseår][, age_group := cut(age, c(17, 24, 34, 44, 54, 66))][, long_term := months >= 10]
  p
}
results <- list()
whole <- persons(adult, "person_id")
quarterly <- persons(adult, c("quarter", "person_id"))
results$recipients <- whole[, .N, by = kön]
results$recipients_quarter <- quarterly[, .N, by = .(quarter, kön)]
for (column in c("referred", "long_term", "months")) {
  w <- if (column == "referred") whole[age >= 18 & age <= 66 & registered] else whole
  results[[column]] <- w[, .(sum = sum(get(column)), n = .N), by = kön]
  for (b in by) results[[paste(column, b)]] <- w[, .(sum = sum(get(column)), n = .N), by = c(b, "kön")]
}
decision <- unique(adult[roll == "sökande" & !is.na(beslut) & beslut != "återtagen"], by = c("ärende_id", "beslutsdatum", "ändamål"))
decision[, granted := beslut == "bifall"][, age_group := cut(2025L - födelseår, c(17, 24, 34, 44, 54, 66))]
single <- decision[startsWith(hushållstyp, "ensam")]
given <- single[beviljat_belopp > 0]
results$granted <- single[, .(sum = sum(granted), n = .N), by = kön]
results$amount <- given[, .(mean(beviljat_belopp), median(beviljat_belopp), .N), by = kön]
for (b in by) {
  results[[paste("granted", b)]] <- single[, .(sum = sum(granted), n = .N), by = c(b, "kön")]
  results[[paste("amount", b)]] <- given[, .(mean(beviljat_belopp), median(beviljat_belopp), .N), by = c(b, "kön")]
}
child <- rows[roll == "barn", .(kön = kön[1], granted = as.logical(max(-1L, fritid_beviljad == "ja", na.rm = TRUE) > 0), amount = sum(fritid_belopp, na.rm = TRUE), enhet = enhet[1]), by = person_id]
results$leisure <- child[, .(sum(granted), .N, mean(amount)), by = kön]
results$leisure_unit <- child[, .(sum(granted), .N), by = .(enhet, kön)]
A <- as.IDate("2025-01-01"); B <- as.IDate("2025-12-31")
spell <- unique(adult[startsWith(hushållstyp, "ensam")], by = c("person_id", "bistånd_start"))
spell[, `:=`(entry = pmax(0L, as.integer(A - bistånd_start)), exit = as.integer(pmin(fifelse(is.na(bistånd_slut), B, bistånd_slut), B) - bistånd_start),
             event = !is.na(bistånd_slut) & bistånd_slut <= B)]
for (s in unique(spell$kön)) {
  part <- spell[kön == s & exit > entry]
  d <- part[event == TRUE & exit <= 365, .N, keyby = exit]
  at_risk <- findInterval(d$exit - 0.5, sort(part$entry)) - findInterval(d$exit - 0.5, sort(part$exit))
  S <- cumprod(1 - d$N / at_risk)
  results[[paste("duration", s)]] <- sum(c(1, S) * diff(c(0, d$exit, 365)))
}
results$gaps <- rows[, lapply(.SD, function(x) mean(!is.na(x))), by = kön]
cat(nrow(rows), length(results), "\n")
