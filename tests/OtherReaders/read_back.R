# Reads comments.csv by the call given and writes its rows as JSON lines, times as milliseconds since 1970.
call <- commandArgs(trailingOnly = TRUE)[1]
table <- suppressMessages(eval(parse(text = call)))
jsonlite::stream_out(table, con = stdout(), verbose = FALSE, na = "null", digits = NA, POSIXt = "epoch")
