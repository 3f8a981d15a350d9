-- Facts of listings on the market as words of the full-text index, which finds what few listings meet together, each of which
-- many meet. They begin with =, which no word of a text has in it. Numbers have their length, and their length with their
-- first digits, so that few words tell any range. The index holds no copy of what it was told.
DROP TRIGGER `listing_texts_inserted`;
--> statement-breakpoint
DROP TRIGGER `listing_texts_deleted`;
--> statement-breakpoint
DROP TRIGGER `listing_texts_updated`;
--> statement-breakpoint
DROP TABLE `listing_vocabulary`;
--> statement-breakpoint
DROP TABLE `listing_words`;
--> statement-breakpoint
DROP VIEW `ranked_texts`;
--> statement-breakpoint
CREATE VIEW `ranked_words` AS SELECT
  listing_texts.listing_id,
  min(length(listing_texts.tokens), 524287) * 17179869184 + listing_texts.position AS `rank`,
  listing_texts.tokens || CASE WHEN listings.on_market THEN
    ' =live' ||
    ' =class:' || unauthorized_class ||
    ' =kind:' || kind ||
    ' =brand:' || brand_id ||
    coalesce(' =product:' || product_id, '') ||
    ' =seller:' || seller_id ||
    ' =condition:' || condition ||
    ' =currency:' || currency ||
    ' =region:' || region || ' =country:' || substr(region, 1, 2) ||
    coalesce(' =fuel:' || fuel_type, '') ||
    coalesce(' =body:' || body_type, '') ||
    coalesce(' =transmission:' || vehicle_transmission, '') ||
    ' =price:' || length(price) || ' =price:' || length(price) || '.' || substr(price, 1, 1) ||
      ' =price:' || length(price) || '.' || substr(price, 1, 2) ||
    ' =year:' || length(year) || ' =year:' || length(year) || '.' || substr(year, 1, 1) ||
      ' =year:' || length(year) || '.' || substr(year, 1, 2) || ' =year:' || length(year) || '.' || substr(year, 1, 3) ||
      ' =year:' || length(year) || '.' || substr(year, 1, 4) ||
    coalesce(' =mileage:' || length(mileage_from_odometer) ||
      ' =mileage:' || length(mileage_from_odometer) || '.' || substr(mileage_from_odometer, 1, 1) ||
      ' =mileage:' || length(mileage_from_odometer) || '.' || substr(mileage_from_odometer, 1, 2), '') ||
    coalesce(' =floor:' || length(cast(floor_size AS integer)) ||
      ' =floor:' || length(cast(floor_size AS integer)) || '.' || substr(cast(floor_size AS integer), 1, 1) ||
      ' =floor:' || length(cast(floor_size AS integer)) || '.' || substr(cast(floor_size AS integer), 1, 2), '') ||
    coalesce(' =bedrooms:' || length(number_of_bedrooms) ||
      ' =bedrooms:' || length(number_of_bedrooms) || '.' || substr(number_of_bedrooms, 1, 1) ||
      ' =bedrooms:' || length(number_of_bedrooms) || '.' || substr(number_of_bedrooms, 1, 2), '')
  ELSE '' END AS `words`
FROM `listing_texts` JOIN `listings` ON listings.id = listing_texts.listing_id;
--> statement-breakpoint
CREATE VIRTUAL TABLE `listing_words` USING fts5(words, content='', contentless_delete=1, tokenize="ascii tokenchars '=:.-_'", detail=none);
--> statement-breakpoint
INSERT INTO listing_words(rowid, words) SELECT `rank`, `words` FROM `ranked_words` ORDER BY `rank`;
--> statement-breakpoint
-- Which words there are, for the beginning of one.
CREATE VIRTUAL TABLE `listing_vocabulary` USING fts5vocab('listing_words', 'instance');
--> statement-breakpoint
CREATE TRIGGER `listing_texts_inserted` AFTER INSERT ON `listing_texts` BEGIN
  INSERT INTO listing_words(rowid, words) SELECT `rank`, `words` FROM `ranked_words` WHERE listing_id = new.listing_id;
END;
--> statement-breakpoint
CREATE TRIGGER `listing_texts_deleted` AFTER DELETE ON `listing_texts` BEGIN
  DELETE FROM listing_words WHERE rowid = min(length(old.tokens), 524287) * 17179869184 + old.position;
END;
--> statement-breakpoint
CREATE TRIGGER `listing_texts_updated` AFTER UPDATE OF `tokens` ON `listing_texts` WHEN old.tokens <> new.tokens BEGIN
  DELETE FROM listing_words WHERE rowid = min(length(old.tokens), 524287) * 17179869184 + old.position;
  INSERT INTO listing_words(rowid, words) SELECT `rank`, `words` FROM `ranked_words` WHERE listing_id = new.listing_id;
END;
--> statement-breakpoint
CREATE TRIGGER `listings_facts_updated` AFTER UPDATE ON `listings` WHEN
  (old.on_market, old.unauthorized_class, old.kind, old.brand_id, old.product_id, old.seller_id, old.condition, old.currency,
    old.region, old.fuel_type, old.body_type, old.vehicle_transmission, old.number_of_bedrooms, old.floor_size, old.year,
    old.mileage_from_odometer, length(old.price), substr(old.price, 1, 2)) IS NOT
  (new.on_market, new.unauthorized_class, new.kind, new.brand_id, new.product_id, new.seller_id, new.condition, new.currency,
    new.region, new.fuel_type, new.body_type, new.vehicle_transmission, new.number_of_bedrooms, new.floor_size, new.year,
    new.mileage_from_odometer, length(new.price), substr(new.price, 1, 2))
BEGIN
  DELETE FROM listing_words WHERE rowid = (SELECT `rank` FROM `ranked_words` WHERE listing_id = new.id);
  INSERT INTO listing_words(rowid, words) SELECT `rank`, `words` FROM `ranked_words` WHERE listing_id = new.id;
END;
