# Reads the example export and makes its persons, spells, decisions and children, by the written definitions alone.
FROM <- as.Date("2025-01-01"); TO <- as.Date("2025-12-31"); MONTH <- 30.4375
HEADINGS <- c(ärende_id = "case", person_id = "person", roll = "role", kön = "sex", födelseår = "birth_year",
  utrikes_född = "born_abroad", hushållstyp = "household_type", enhet = "unit", försörjningshinder = "obstacle",
  biståndsmånad = "month", bistånd_start = "aid_start", bistånd_slut = "aid_end", beslutsdatum = "decided",
  beslut = "decision", ändamål = "purpose", beviljat_belopp = "granted", hänvisad_till_insats = "referred",
  hänvisningsdatum = "referral_date", insats_slut = "measure_end", handlingsplan = "plan", föräldraledig = "parental_leave",
  enskilt_samtal = "individual_talk", våldsfråga_ställd = "violence_asked", fråga_om_våldsutövande = "perpetrator_asked",
  fråga_om_heder = "honour_asked", fråga_om_ekonomiskt_våld = "economic_violence_asked", samtal_arbete = "topic_work",
  samtal_hälsa = "topic_health", samtal_familj = "topic_family", fritid_beviljad = "leisure_granted", fritid_belopp = "leisure_amount")
HOUSEHOLDS <- c(`ensamstående utan barn` = "single_no_children", `ensamstående med barn` = "single_with_children",
  `par utan barn` = "couple_no_children", `par med barn` = "couple_with_children")
SEXES <- c(kvinna = "women", man = "men", `uppgift saknas` = "unknown")
month_number <- function(day) 12 * as.integer(substr(day, 1, 4)) + as.integer(substr(day, 6, 7)) - 1
first_day <- function(month) as.Date(sprintf("%04d-%02d-01", month %/% 12, month %% 12 + 1))
flag <- function(answers) if (any(answers %in% "ja")) TRUE else if (any(answers %in% "nej")) FALSE else NA
only <- function(values) { kept <- unique(values); stopifnot(length(kept) == 1); kept }

raw <- read.csv2("../../fixtures/example/exempelstad-2025.csv", skip = 3, fileEncoding = "UTF-8-BOM", encoding = "UTF-8",
  colClasses = "character", na.strings = "", check.names = FALSE)
stopifnot(raw[nrow(raw), 1] == "Summa", all(names(HEADINGS) %in% names(raw)))
rows <- setNames(raw[-nrow(raw), names(HEADINGS)], HEADINGS)
stopifnot(nrow(rows) == 12900, !anyDuplicated(raw), !anyNA(rows$person), rows$sex %in% names(SEXES))
rows$sex <- unname(SEXES[rows$sex]); rows$household_type <- unname(HOUSEHOLDS[rows$household_type])
rows$single <- rows$household_type %in% c("single_no_children", "single_with_children")
kronor <- function(text) as.numeric(sub(",", ".", text))
rows$granted <- kronor(rows$granted); rows$leisure_amount <- kronor(rows$leisure_amount)
rows$number <- ifelse(is.na(rows$month), NA, month_number(rows$month))
rows$age <- 2025 - as.integer(rows$birth_year)
adults <- rows[rows$role != "barn", ]; minors <- rows[rows$role == "barn", ]

# A month has aid when one of its decisions is not a refusal; a grant without a month is aid too.
adults$aid <- adults$decision %in% c("bifall", "delvis bifall") | (!is.na(adults$number) & is.na(adults$decision))
by_person <- split(adults, adults$person)

# Spells: months with aid, joined while no whole month lies between. CLOCK "day": the registered start is the start.
# CLOCK "mixed": it is so only for spells under way in the first month; later ones begin on the first of their month and
# last k months of 30.4375 days.
CLOCK <- Sys.getenv("CLOCK", "day")
spells <- do.call(rbind, lapply(by_person, function(own) {
  months <- sort(unique(own$number[own$aid & !is.na(own$number)]))
  if (length(months) == 0) return(NULL)
  do.call(rbind, lapply(split(months, cumsum(c(TRUE, diff(months) > 1))), function(run) {
    mine <- own[own$number %in% run, ]
    under_way <- min(run) == month_number(FROM); by_day <- CLOCK == "day" || under_way
    starts <- as.Date(unique(mine$aid_start)); starts <- starts[month_number(starts) == min(run) | (under_way & month_number(starts) < min(run))]
    start <- if (by_day) min(starts) else first_day(min(run))
    last <- first_day(max(run) + 1); ended <- last <= TO
    dates <- sort(as.Date(unique(own$referral_date[!is.na(own$referral_date)])))
    later <- dates[dates >= start - 30]
    data.frame(person = own$person[1], case = own$case[1], sex = only(own$sex), household_type = mine$household_type[1],
      single = mine$single[1], age = mine$age[1], start = start, stop = last, ended = ended,
      entry = max(0, as.numeric(FROM - start)), seen = (if (by_day) as.numeric(last - start) else floor(length(run) * MONTH)) - !ended, # an end on the last day would not be seen
      # whether an open spell ended with its last month is not known: it has outlived the month before
      exit = (if (by_day) as.numeric(last - start) else floor(length(run) * MONTH)) - (!ended) * 30,
      registered = !is.na(flag(mine$referred)), # the spell's own rows
      referral = if (length(later)) as.numeric(later[1] - start) else Inf)
  }))
}))

# Whole days since aid began where the months 1, 3, 6 and 12 are over; docs/units.md.
BANDS <- c(0, 30, 91, 182, 365, Inf)
persons <- do.call(rbind, lapply(by_person, function(own) {
  mine <- spells[spells$person == own$person[1], ]
  dates <- sort(as.Date(unique(own$referral_date[!is.na(own$referral_date)])))
  at_risk <- referrals <- NA; days_in <- events_in <- rep(NA, 5)
  if (nrow(mine) > 0) { # days with aid, up to the first referral
    first <- max(FROM, min(mine$start))
    if (!length(dates) || dates[1] >= first) {
      until <- if (length(dates)) min(dates[1], TO) else TO
      at_risk <- sum(pmax(0, as.numeric(pmin(mine$stop - 1, until) - pmax(mine$start, FROM)) + 1))
      referrals <- as.integer(length(dates) > 0 && any(dates[1] >= mine$start & dates[1] < mine$stop))
      begins <- as.numeric(mine$start); from <- pmax(begins, as.numeric(FROM)); to <- pmin(as.numeric(mine$stop) - 1, as.numeric(until))
      days_in <- sapply(1:5, function(k) sum(pmax(0, pmin(to, begins + BANDS[k + 1] - 1) - pmax(from, begins + BANDS[k]) + 1)))
      since <- if (referrals == 1) (as.numeric(dates[1]) - begins)[dates[1] >= mine$start & dates[1] < mine$stop][1] else NA
      events_in <- as.integer(!is.na(since) & since >= BANDS[1:5] & since < BANDS[2:6])
    }
  }
  data.frame(person = own$person[1], case = only(own$case), sex = only(own$sex), household_type = only(own$household_type),
    single = only(own$single), age = only(own$age), recipient = any(own$aid), referred = flag(own$referred),
    months = length(unique(own$number[own$aid & !is.na(own$number)])), risk_days = at_risk, referrals = referrals, days_in = t(days_in), events_in = t(events_in))
}))

# A decision is a case, a day and a purpose, once; the applicant's row speaks.
decided <- adults[!is.na(adults$decision) & adults$role == "sökande", ]
decided <- decided[!duplicated(decided[c("case", "decided", "purpose")]), ]
decided$first <- decided$decided == ave(decided$decided, decided$person, FUN = min)

children <- do.call(rbind, lapply(split(minors, minors$person), function(own) data.frame(person = own$person[1],
  case = only(own$case), sex = only(own$sex), household_type = only(own$household_type),
  granted = flag(own$leisure_granted), amount = sum(own$leisure_amount, na.rm = TRUE))))
