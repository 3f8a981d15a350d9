DROP INDEX `listings_any_region`;--> statement-breakpoint
DROP INDEX `listings_any_kind`;--> statement-breakpoint
DROP INDEX `listings_any_condition`;--> statement-breakpoint
DROP INDEX `listings_any_currency`;--> statement-breakpoint
DROP INDEX `listings_any_fuel_type`;--> statement-breakpoint
DROP INDEX `listings_any_body_type`;--> statement-breakpoint
DROP INDEX `listings_any_vehicle_transmission`;--> statement-breakpoint
DROP INDEX `listings_any_number_of_bedrooms`;--> statement-breakpoint
DROP INDEX `listings_any_floor_size`;