-- Refused rows that are whole and hold no text: no other try brings a comment of them.
ALTER TABLE intakes ADD COLUMN empty INTEGER NOT NULL DEFAULT 0;
ALTER TABLE refused_rows ADD COLUMN is_empty INTEGER NOT NULL DEFAULT 0;
