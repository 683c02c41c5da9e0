#!/usr/bin/env Rscript
# Works out how much two members of the General Assembly agree, from an export of Rollcall.
#
#   Rscript agreement.R EXPORT USA ISR --session 74 --source unvotes [--method voeten|s|kappa]
#   Rscript agreement.R EXPORT USA ISR --from 1990 --to 1999
#
# EXPORT is the folder of CSV files, read with nothing but base R, or the SQLite file, for which the package RSQLite
# must be there. Prints the number of votes in which both cast a vote, and the figure to its last digit: what
# `rollcall agreement ... --json` prints, if all votes of the span were exported.

codes <- c(unvotes = "unvotes", undl = "undl-assembly")
numbers <- c(yes = 1, abstaining = 2, no = 3)

read_table <- function(export, name) {
  if (dir.exists(export)) {
    file <- file.path(export, paste0(name, ".csv"))
    return(read.csv(file, colClasses = "character", na.strings = "", encoding = "UTF-8"))
  }
  if (!requireNamespace("RSQLite", quietly = TRUE)) {
    stop("An SQLite file needs the package RSQLite; without it, export a folder of CSV files.")
  }
  database <- DBI::dbConnect(RSQLite::SQLite(), export)
  on.exit(DBI::dbDisconnect(database))
  DBI::dbReadTable(database, name)
}

asked_accounts <- function(export, asked) {
  account <- read_table(export, "account")
  if (is.null(asked$source)) {
    # Of the account that is shown, day and session are those of the vote.
    vote <- read_table(export, "vote")
    account <- account[account$shown == 1, ]
    place <- match(account$symbol, vote$symbol)
    account$body <- vote$body[place]
    account$held_on <- vote$held_on[place]
    account$session <- vote$session[place]
  } else {
    account <- account[account$source == codes[[asked$source]], ]
  }
  account <- account[startsWith(account$body, "GA"), ]
  session <- ifelse(is.na(account$session), "", account$session)
  year <- as.integer(substr(account$held_on, 1, 4))
  if (!is.null(asked$session)) {
    keep <- session == asked$session
    if (identical(asked$source, "unvotes")) {
      # Voeten counts a special session to the regular one whose number is that of the year.
      special <- !grepl("^[0-9]", session)
      keep <- keep | (special & as.character(year - 1945) == asked$session)
    }
    return(account$id[keep])
  }
  first <- if (is.null(asked$from)) -Inf else as.integer(asked$from)
  last <- if (is.null(asked$to)) Inf else as.integer(asked$to)
  account$id[year >= first & year <= last]
}

score <- function(one, other, method) {
  n <- length(one)
  steps <- sum(abs(one - other))
  if (n == 0) {
    return(NA)
  }
  if (method == "voeten") {
    return((2 * n - steps) / (2 * n))
  }
  if (method == "s") {
    return((n - steps) / n)
  }
  chance <- 0
  for (a in 1:3) {
    for (b in 1:3) {
      chance <- chance + sum(one == a) * sum(other == b) * abs(a - b)
    }
  }
  if (chance == 0) NA else (chance - n * steps) / chance
}

# As few digits as tell the figure from every other one.
shortest <- function(figure) {
  if (is.na(figure)) {
    return("null")
  }
  for (digits in 1:17) {
    text <- sprintf("%.*g", digits, figure)
    if (as.numeric(text) == figure) {
      return(if (grepl("[.e]", text)) text else paste0(text, ".0"))
    }
  }
}

main <- function(arguments) {
  if (length(arguments) < 3 || length(arguments) %% 2 == 0) {
    stop("Usage: Rscript agreement.R EXPORT ONE OTHER [--session N | --from YEAR --to YEAR] [--source S] [--method M]")
  }
  asked <- list(method = "voeten")
  if (length(arguments) > 3) {
    for (at in seq(4, length(arguments) - 1, by = 2)) {
      asked[[sub("^--", "", arguments[at])]] <- arguments[at + 1]
    }
  }
  ids <- asked_accounts(arguments[1], asked)
  ballot <- read_table(arguments[1], "ballot")
  ballot <- ballot[ballot$account %in% ids & ballot$choice %in% names(numbers), ]
  ballot$number <- unname(numbers[ballot$choice])
  # Votes on which all who cast a vote cast the same tell nobody from anybody.
  lowest <- tapply(ballot$number, ballot$account, min)
  highest <- tapply(ballot$number, ballot$account, max)
  contested <- names(lowest)[lowest < highest]
  ballot <- ballot[as.character(ballot$account) %in% contested, ]
  one <- ballot[ballot$member == arguments[2], ]
  other <- ballot[ballot$member == arguments[3], ]
  place <- match(one$account, other$account)
  both <- !is.na(place)
  figure <- score(one$number[both], other$number[place[both]], asked$method)
  cat(sprintf("{\"n\": %d, \"agreement\": %s}\n", sum(both), shortest(figure)))
}

main(commandArgs(trailingOnly = TRUE))
