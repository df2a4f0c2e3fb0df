# Writes R values as JSON with 17 digits; NA and infinite values as null.
json <- function(x) {
  if (is.null(x) || length(x) == 0) return("[]")
  if (is.list(x)) {
    parts <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(parts, collapse = ", "), "]"))
    return(paste0("{ ", paste0('"', names(x), '": ', parts, collapse = ", "), " }"))
  }
  one <- function(v) if (is.character(v)) paste0('"', v, '"') else if (!is.finite(v)) "null" else sprintf("%.17g", v)
  if (is.matrix(x)) return(paste0("[", paste(apply(x, 1, function(r) json(I(r))), collapse = ", "), "]"))
  if (length(x) == 1 && !inherits(x, "AsIs")) return(one(unclass(x)))
  paste0("[", paste(vapply(unclass(x), one, ""), collapse = ", "), "]")
}
write_json <- function(x, file) {
  parts <- vapply(names(x), function(n) {
    rows <- x[[n]]
    paste0('  "', n, '": [\n', paste0("    ", vapply(rows, json, ""), collapse = ",\n"), "\n  ]")
  }, "")
  writeLines(c("{", paste(parts, collapse = ",\n"), "}"), file)
}
