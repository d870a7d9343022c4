-- Which run is at the harvest: each that takes it up adds one, and only the latest may write.
ALTER TABLE harvests ADD COLUMN run INTEGER NOT NULL DEFAULT 1;
