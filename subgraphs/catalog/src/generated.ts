// Generated from the SDL of this subgraph by `npm run codegen`: change the SDL or mappers.ts, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMapper, BrandMapper, UnitHoldMapper, ListingConnectionMapper, ListingFacetValueMapper, RejectionMapper, ApartmentListingMapper, CarListingMapper, ListingMapper, VehicleModelMapper, ApartmentProjectMapper, BrandConnectionMapper, VehicleModelConnectionMapper, ApartmentProjectConnectionMapper } from './mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without a time zone, written as `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant, written as RFC 3339 with its offset: `2026-11-02T10:00:00+08:00`. Answers are in UTC with milliseconds. */
  DateTime: { input: number; output: number; }
  /** An amount of money as a whole number of minor units (fen, cents): 0 to 9007199254740991, written as a JSON number. Never a fraction. */
  MinorUnits: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

/** The facts of a flat to be listed. */
export type ApartmentInput = {
  /** Where its main rooms look to. */
  readonly facing?: InputMaybe<Facing>;
  /** The floor it lies on; 1 is the ground floor. */
  readonly floorLevel?: InputMaybe<Scalars['Int']['input']>;
  /** The floor area in square metres. */
  readonly floorSize: Scalars['Float']['input'];
  /** What comes with it. */
  readonly furnishing?: InputMaybe<Furnishing>;
  /** The years of land use that are left. */
  readonly landUseYearsLeft?: InputMaybe<Scalars['Int']['input']>;
  /** Bathrooms. */
  readonly numberOfBathroomsTotal?: InputMaybe<Scalars['Int']['input']>;
  /** Bedrooms among them. */
  readonly numberOfBedrooms?: InputMaybe<Scalars['Int']['input']>;
  /** All rooms. */
  readonly numberOfRooms?: InputMaybe<Scalars['Int']['input']>;
  /** The project, by id. */
  readonly project: Scalars['ID']['input'];
  /** The floors of the building. */
  readonly totalFloors?: InputMaybe<Scalars['Int']['input']>;
  /** The unit within the project. */
  readonly unit: Scalars['String']['input'];
  /** The year the building was finished. */
  readonly yearBuilt?: InputMaybe<Scalars['Int']['input']>;
};

/** A flat that a seller offers, in the terms of schema.org's `Apartment`. */
export type ApartmentListing = Listing & {
  readonly __typename?: 'ApartmentListing';
  /** What the seller says of its own right to sell it. */
  readonly authorizationClaim: AuthorizationClaim;
  /** The brand that makes or develops it. */
  readonly brand: Brand;
  /** Where it is offered. */
  readonly channel: SalesChannel;
  /** The condition of the goods. */
  readonly condition: OfferItemCondition;
  /** The live listing of another seller that has the same VIN or unit, which keeps this one off the market; null where there is none. For its seller, its brand and moderators. */
  readonly conflictsWith?: Maybe<Listing>;
  /** Its point on the globe; null where the seller gave none. */
  readonly coordinates?: Maybe<GeoCoordinates>;
  /** The description in the asked language (BCP 47), else in the language it was written in; null where there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The seller's own words that it is not authorised by the brand; null where it says nothing. */
  readonly disclosure?: Maybe<Scalars['String']['output']>;
  /** When it leaves the market by itself; null where it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where its main rooms look to. */
  readonly facing?: Maybe<Facing>;
  /** The floor it lies on; 1 is the ground floor. */
  readonly floorLevel?: Maybe<Scalars['Int']['output']>;
  /** The floor area in square metres. */
  readonly floorSize?: Maybe<Scalars['Float']['output']>;
  /** What comes with it. */
  readonly furnishing?: Maybe<Furnishing>;
  /** What the brand asks for it new (MSRP); null where the brand has not said. */
  readonly guidePrice?: Maybe<Money>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ListingKind;
  /** The years of land use that are left, where the land is leased. */
  readonly landUseYearsLeft?: Maybe<Scalars['Int']['output']>;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<ListingAction>;
  /** Bathrooms. */
  readonly numberOfBathroomsTotal?: Maybe<Scalars['Int']['output']>;
  /** Bedrooms among them. */
  readonly numberOfBedrooms?: Maybe<Scalars['Int']['output']>;
  /** All rooms. */
  readonly numberOfRooms?: Maybe<Scalars['Int']['output']>;
  /** What the seller asks, before promotions. */
  readonly price: Money;
  /** Every price it had since its publication, newest first, at most 100. */
  readonly priceHistory: ReadonlyArray<PricePoint>;
  /** The project it belongs to; null where it belongs to none. */
  readonly project?: Maybe<ApartmentProject>;
  /** When buyers could first see it. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  readonly region: Region;
  /** Who offers it. */
  readonly seller?: Maybe<Seller>;
  /** Where it stands in its lifecycle. */
  readonly status: ListingStatus;
  /** The store where it can be seen; null where there is none. */
  readonly store?: Maybe<Store>;
  /** The title in the asked language (BCP 47), else in the language it was written in. */
  readonly title: Scalars['String']['output'];
  /** The floors of the building. */
  readonly totalFloors?: Maybe<Scalars['Int']['output']>;
  /** The unit within the project, such as `3-1802`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
  /** The year the building was finished. */
  readonly yearBuilt?: Maybe<Scalars['Int']['output']>;
};


/** A flat that a seller offers, in the terms of schema.org's `Apartment`. */
export type ApartmentListingDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A flat that a seller offers, in the terms of schema.org's `Apartment`. */
export type ApartmentListingTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A development of apartments, whoever sells them. */
export type ApartmentProject = {
  readonly __typename?: 'ApartmentProject';
  /** Its street address. */
  readonly address: Scalars['String']['output'];
  /** The developer, as a brand. */
  readonly brand: Brand;
  /** Its point on the globe. */
  readonly coordinates?: Maybe<GeoCoordinates>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The name in the asked language (BCP 47), else in the developer's own. */
  readonly name: Scalars['String']['output'];
  /** Every seller's offer of a flat in it, AUTHORIZED ones only unless the filter asks for other classes. */
  readonly offers: ListingConnection;
  /** Where it stands. */
  readonly region: Region;
};


/** A development of apartments, whoever sells them. */
export type ApartmentProjectNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A development of apartments, whoever sells them. */
export type ApartmentProjectOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ListingSort>;
};

/** A page of apartment projects. */
export type ApartmentProjectConnection = {
  readonly __typename?: 'ApartmentProjectConnection';
  /** The projects with their cursors. */
  readonly edges: ReadonlyArray<ApartmentProjectEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many projects there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An apartment project in a list. */
export type ApartmentProjectEdge = {
  readonly __typename?: 'ApartmentProjectEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: ApartmentProject;
};

/** What a seller says of its own right to sell. */
export type AuthorizationClaim =
  /** It claims to be authorised by the brand. */
  | 'AUTHORIZED'
  /** It claims to be the brand itself. */
  | 'BRAND_DIRECT'
  /** It claims nothing. */
  | 'NONE';

/** By what right a live listing is offered. The four classes partition the live listings. */
export type AuthorizationClass =
  /** The brand authorised this seller for this product, region, channel and condition, and that authorisation is in force. */
  | 'AUTHORIZED'
  /** The listing claims an authorisation that is not in force. */
  | 'FALSE_CLAIM'
  /** No authorisation is in force, and the listing says so. */
  | 'UNAUTHORIZED_DISCLOSED'
  /** No authorisation is in force, and the listing is silent about it. */
  | 'UNAUTHORIZED_UNDISCLOSED';

/** The shape of a car's body. */
export type BodyType =
  /** A roof that opens. */
  | 'CONVERTIBLE'
  /** Two doors, a fixed roof. */
  | 'COUPE'
  /** A tailgate. */
  | 'HATCHBACK'
  /** Three rows, sliding doors or the like. */
  | 'MINIVAN'
  /** None of these. */
  | 'OTHER'
  /** An open loading bed. */
  | 'PICKUP'
  /** Three boxes, four doors. */
  | 'SEDAN'
  /** High, for rough roads. */
  | 'SUV'
  /** For goods. */
  | 'VAN'
  /** A long roof and a tailgate. */
  | 'WAGON';

/** A box on the map, WGS-84. Where west is greater than east it crosses the date line. */
export type BoundingBoxInput = {
  /** Degrees east of its eastern edge. */
  readonly east: Scalars['Float']['input'];
  /** Degrees north of its northern edge. */
  readonly north: Scalars['Float']['input'];
  /** Degrees north of its southern edge. */
  readonly south: Scalars['Float']['input'];
  /** Degrees east of its western edge. */
  readonly west: Scalars['Float']['input'];
};

/** A maker of cars or a developer of apartments, as the public sees it. */
export type Brand = {
  readonly __typename?: 'Brand';
  /** Its apartment projects, by name. */
  readonly apartmentProjects: ApartmentProjectConnection;
  /** The country of its seat, ISO 3166-1 alpha-2. */
  readonly country: Scalars['String']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What it makes. */
  readonly kind: BrandKind;
  /** The name in the asked language (BCP 47), else in the brand's own. */
  readonly name: Scalars['String']['output'];
  /** Its vehicle models, by name. */
  readonly vehicleModels: VehicleModelConnection;
};


/** A maker of cars or a developer of apartments, as the public sees it. */
export type BrandApartmentProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of cars or a developer of apartments, as the public sees it. */
export type BrandNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A maker of cars or a developer of apartments, as the public sees it. */
export type BrandVehicleModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of brands. */
export type BrandConnection = {
  readonly __typename?: 'BrandConnection';
  /** The brands with their cursors. */
  readonly edges: ReadonlyArray<BrandEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many brands there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A brand in a list. */
export type BrandEdge = {
  readonly __typename?: 'BrandEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The brand. */
  readonly node: Brand;
};

/** What a brand makes. */
export type BrandKind =
  /** Apartments. */
  | 'REAL_ESTATE_DEVELOPER'
  /** Cars. */
  | 'VEHICLE_MANUFACTURER';

/** The facts of a car to be listed. */
export type CarInput = {
  /** The shape of the body; the model's where it is left out. */
  readonly bodyType?: InputMaybe<BodyType>;
  /** The outside colour. */
  readonly color?: InputMaybe<Scalars['String']['input']>;
  /** The date of the first registration. */
  readonly dateVehicleFirstRegistered?: InputMaybe<Scalars['Date']['input']>;
  /** How far it goes on one charge, in kilometres. */
  readonly electricRangeKm?: InputMaybe<Scalars['Int']['input']>;
  /** The engine's power in kilowatts. */
  readonly enginePowerKw?: InputMaybe<Scalars['Int']['input']>;
  /** The fuel or energy it runs on; the model's where it is left out. */
  readonly fuelType?: InputMaybe<FuelType>;
  /** Kilometres driven; demanded of a used car. */
  readonly mileageFromOdometer?: InputMaybe<Scalars['Int']['input']>;
  /** The model, by id. */
  readonly model: Scalars['ID']['input'];
  /** How many owners it had. */
  readonly numberOfPreviousOwners?: InputMaybe<Scalars['Int']['input']>;
  /** The inside colour. */
  readonly vehicleInteriorColor?: InputMaybe<Scalars['String']['input']>;
  /** The model year. */
  readonly vehicleModelDate?: InputMaybe<Scalars['Int']['input']>;
  /** Seats, the driver's among them. */
  readonly vehicleSeatingCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** How the gears are shifted. */
  readonly vehicleTransmission?: InputMaybe<Transmission>;
  /** The vehicle identification number, ISO 3779. */
  readonly vin: Scalars['String']['input'];
};

/** A car that a seller offers, in the terms of schema.org's `Car`. */
export type CarListing = Listing & {
  readonly __typename?: 'CarListing';
  /** What the seller says of its own right to sell it. */
  readonly authorizationClaim: AuthorizationClaim;
  /** The shape of the body. */
  readonly bodyType?: Maybe<BodyType>;
  /** The brand that makes or develops it. */
  readonly brand: Brand;
  /** Where it is offered. */
  readonly channel: SalesChannel;
  /** The outside colour, in the seller's words. */
  readonly color?: Maybe<Scalars['String']['output']>;
  /** The condition of the goods. */
  readonly condition: OfferItemCondition;
  /** The live listing of another seller that has the same VIN or unit, which keeps this one off the market; null where there is none. For its seller, its brand and moderators. */
  readonly conflictsWith?: Maybe<Listing>;
  /** Its point on the globe; null where the seller gave none. */
  readonly coordinates?: Maybe<GeoCoordinates>;
  /** The date of the first registration. */
  readonly dateVehicleFirstRegistered?: Maybe<Scalars['Date']['output']>;
  /** The description in the asked language (BCP 47), else in the language it was written in; null where there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The seller's own words that it is not authorised by the brand; null where it says nothing. */
  readonly disclosure?: Maybe<Scalars['String']['output']>;
  /** How far it goes on one charge, in kilometres. */
  readonly electricRangeKm?: Maybe<Scalars['Int']['output']>;
  /** The engine's power in kilowatts. */
  readonly enginePowerKw?: Maybe<Scalars['Int']['output']>;
  /** When it leaves the market by itself; null where it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fuel or energy it runs on. */
  readonly fuelType?: Maybe<FuelType>;
  /** What the brand asks for it new (MSRP); null where the brand has not said. */
  readonly guidePrice?: Maybe<Money>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ListingKind;
  /** Kilometres driven. */
  readonly mileageFromOdometer?: Maybe<Scalars['Int']['output']>;
  /** The model; null where the seller's words match none. */
  readonly model?: Maybe<VehicleModel>;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<ListingAction>;
  /** How many owners it had. */
  readonly numberOfPreviousOwners?: Maybe<Scalars['Int']['output']>;
  /** What the seller asks, before promotions. */
  readonly price: Money;
  /** Every price it had since its publication, newest first, at most 100. */
  readonly priceHistory: ReadonlyArray<PricePoint>;
  /** When buyers could first see it. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  readonly region: Region;
  /** Who offers it. */
  readonly seller?: Maybe<Seller>;
  /** Where it stands in its lifecycle. */
  readonly status: ListingStatus;
  /** The store where it can be seen; null where there is none. */
  readonly store?: Maybe<Store>;
  /** The title in the asked language (BCP 47), else in the language it was written in. */
  readonly title: Scalars['String']['output'];
  /** The inside colour, in the seller's words. */
  readonly vehicleInteriorColor?: Maybe<Scalars['String']['output']>;
  /** The model year. */
  readonly vehicleModelDate?: Maybe<Scalars['Int']['output']>;
  /** Seats, the driver's among them. */
  readonly vehicleSeatingCapacity?: Maybe<Scalars['Int']['output']>;
  /** How the gears are shifted. */
  readonly vehicleTransmission?: Maybe<Transmission>;
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
  /** The vehicle identification number, ISO 3779. Whole for its seller, its brand and moderators; the last six characters for everybody else. */
  readonly vin?: Maybe<Scalars['String']['output']>;
};


/** A car that a seller offers, in the terms of schema.org's `Car`. */
export type CarListingDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A car that a seller offers, in the terms of schema.org's `Car`. */
export type CarListingTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Another price for a listing. */
export type ChangePriceInput = {
  /** The version that the caller saw; refused when it has changed since. Left out: not checked. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
  /** What is asked from now on, in the listing's currency. */
  readonly price: MoneyInput;
};

/** The listing with its new price, or why it was refused. */
export type ChangePriceResult = ApartmentListing | CarListing | Rejection;

/** A direction that rooms look to. */
export type Facing =
  /** East. */
  | 'EAST'
  /** North. */
  | 'NORTH'
  /** North-east. */
  | 'NORTH_EAST'
  /** North-west. */
  | 'NORTH_WEST'
  /** South. */
  | 'SOUTH'
  /** South-east. */
  | 'SOUTH_EAST'
  /** South-west. */
  | 'SOUTH_WEST'
  /** West. */
  | 'WEST';

/** From one number to another, both included. Either may be left out. */
export type FloatRange = {
  /** At most this. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** At least this. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
};

/** The fuel or energy that a car runs on. */
export type FuelType =
  /** Compressed natural gas. */
  | 'CNG'
  /** Diesel. */
  | 'DIESEL'
  /** A battery that is charged from outside. */
  | 'ELECTRIC'
  /** Petrol. */
  | 'GASOLINE'
  /** A combustion engine and a battery that is not charged from outside. */
  | 'HYBRID'
  /** Hydrogen. */
  | 'HYDROGEN'
  /** Liquefied petroleum gas. */
  | 'LPG'
  /** None of these. */
  | 'OTHER'
  /** A combustion engine and a battery that is charged from outside. */
  | 'PLUG_IN_HYBRID';

/** What comes with a flat. */
export type Furnishing =
  /** Fitted kitchen and baths, no furniture. */
  | 'FITTED'
  /** Furniture too. */
  | 'FURNISHED'
  /** Bare walls. */
  | 'SHELL';

/** A point on the globe, WGS-84. */
export type GeoCoordinates = {
  readonly __typename?: 'GeoCoordinates';
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** A point on the globe, WGS-84. */
export type GeoCoordinatesInput = {
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** A listing to hold. */
export type HoldUnitInput = {
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
};

/** The hold, or why it was refused. */
export type HoldUnitResult = Rejection | UnitHold;

/** From one whole number to another, both included. Either may be left out. */
export type IntRange = {
  /** At most this. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** At least this. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that one seller offers: a car, a flat. */
export type Listing = {
  /** What the seller says of its own right to sell it. */
  readonly authorizationClaim: AuthorizationClaim;
  /** The brand that makes or develops it. */
  readonly brand: Brand;
  /** Where it is offered. */
  readonly channel: SalesChannel;
  /** The condition of the goods. */
  readonly condition: OfferItemCondition;
  /** The live listing of another seller that has the same VIN or unit, which keeps this one off the market; null where there is none. For its seller, its brand and moderators. */
  readonly conflictsWith?: Maybe<Listing>;
  /** Its point on the globe; null where the seller gave none. */
  readonly coordinates?: Maybe<GeoCoordinates>;
  /** The description in the asked language (BCP 47), else in the language it was written in; null where there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The seller's own words that it is not authorised by the brand; null where it says nothing. */
  readonly disclosure?: Maybe<Scalars['String']['output']>;
  /** When it leaves the market by itself; null where it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the brand asks for it new (MSRP); null where the brand has not said. */
  readonly guidePrice?: Maybe<Money>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ListingKind;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<ListingAction>;
  /** What the seller asks, before promotions. */
  readonly price: Money;
  /** Every price it had since its publication, newest first, at most 100. */
  readonly priceHistory: ReadonlyArray<PricePoint>;
  /** When buyers could first see it. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  readonly region: Region;
  /** Who offers it. */
  readonly seller?: Maybe<Seller>;
  /** Where it stands in its lifecycle. */
  readonly status: ListingStatus;
  /** The store where it can be seen; null where there is none. */
  readonly store?: Maybe<Store>;
  /** The title in the asked language (BCP 47), else in the language it was written in. */
  readonly title: Scalars['String']['output'];
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
};


/** One thing that one seller offers: a car, a flat. */
export type ListingDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One thing that one seller offers: a car, a flat. */
export type ListingTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What may be done with a listing. */
export type ListingAction =
  /** Ask for another price: `changePrice`. */
  | 'CHANGE_PRICE'
  /** Hold it for the caller: `holdUnit`. */
  | 'HOLD'
  /** Take it off the market for a while: `pauseListing`. */
  | 'PAUSE'
  /** Put it back on the market, if its VIN or unit is free there: `resumeListing`. */
  | 'RESUME'
  /** Take it off the market for good: `withdrawListing`. */
  | 'WITHDRAW';

/** A page of listings. */
export type ListingConnection = {
  readonly __typename?: 'ListingConnection';
  /** As of when the answer holds: the projections of rights and, where it is asked for, of promotions that it rests on were complete then. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The listings with their cursors. */
  readonly edges: ReadonlyArray<ListingEdge>;
  /** Counts of the matching listings by their values. */
  readonly facets: ReadonlyArray<ListingFacet>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many listings match: exact where `totalCountIsExact`, else at least this many. */
  readonly totalCount: Scalars['Int']['output'];
  /** False when there are more than 10,000, or when more than 100,000 listings would have to be looked at to find them all: they were not counted to the end. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of listings. */
export type ListingConnectionFacetsArgs = {
  fields?: InputMaybe<ReadonlyArray<ListingFacetField>>;
};

/** A listing in a list. */
export type ListingEdge = {
  readonly __typename?: 'ListingEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The listing. */
  readonly node: Listing;
};

/** How the matching listings divide by one field. */
export type ListingFacet = {
  readonly __typename?: 'ListingFacet';
  /** The field. */
  readonly field: ListingFacetField;
  /** Its values with the most listings, most first, at most 50. A value that no listing has is left out. */
  readonly values: ReadonlyArray<ListingFacetValue>;
};

/** Fields that listings are counted by. */
export type ListingFacetField =
  /** The bedrooms of a flat. */
  | 'BEDROOMS'
  /** The body of a car. */
  | 'BODY_TYPE'
  /** The brand, by id. */
  | 'BRAND'
  /** The condition of the goods. */
  | 'CONDITION'
  /** The fuel or energy of a car. */
  | 'FUEL_TYPE'
  /** What is offered. */
  | 'KIND'
  /** The vehicle model or apartment project, by id. */
  | 'PRODUCT'
  /** The region, ISO 3166-2. */
  | 'REGION';

/** One value of a facet. */
export type ListingFacetValue = {
  readonly __typename?: 'ListingFacetValue';
  /** How many of the matching listings have it: exact where the connection's `totalCountIsExact`, else counted over the first 10,000 that match among the newest 100,000 that are looked at. */
  readonly count: Scalars['Int']['output'];
  /** The value for reading: names of brands and products in the asked language (BCP 47), else in their own; the rest in English. */
  readonly label: Scalars['String']['output'];
  /** The value, as the filter takes it. */
  readonly value: Scalars['String']['output'];
};


/** One value of a facet. */
export type ListingFacetValueLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Which listings. Every criterion that is given must hold. A list of values holds at most 100, and one of them must be met. A filter has at most 100 filters, 1,000 values, 20 texts and 200 words in all, `and`, `or` and `not` within each other at most 4 deep. A page is refused with `QUERY_TOO_LARGE` where it is not full among the first 250,000 listings of its order, 100,000 where that is by promotions, distance or relevance, fewer the more texts it has, and its criteria, each and together, are met by more: add a criterion that fewer meet. */
export type ListingFilter = {
  /** All of these hold too. At most 20. */
  readonly and?: InputMaybe<ReadonlyArray<ListingFilter>>;
  /** By right of sale; `[AUTHORIZED]` where it is not given. Asks of the whole filter: within `and`, `or` and `not` it narrows further. */
  readonly authorization?: InputMaybe<ReadonlyArray<AuthorizationClass>>;
  /** One of these bodies. */
  readonly bodyType?: InputMaybe<ReadonlyArray<BodyType>>;
  /** Of one of these brands, by id. */
  readonly brand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these conditions. */
  readonly condition?: InputMaybe<ReadonlyArray<OfferItemCondition>>;
  /** Priced in this currency, ISO 4217. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** With or without a promotion that counts for it now and that its brand endorses. */
  readonly endorsed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The floor area in square metres. */
  readonly floorSize?: InputMaybe<FloatRange>;
  /** One of these fuels or energies. */
  readonly fuelType?: InputMaybe<ReadonlyArray<FuelType>>;
  /** With or without a rebate that a buyer can earn now. */
  readonly hasRebate?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ListingKind>>;
  /** Kilometres driven. */
  readonly mileageFromOdometer?: InputMaybe<IntRange>;
  /** With a rebate of at least so much now, in minor units; compared within one currency: ask for `currency` too. */
  readonly minimumRebate?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Of one of these vehicle models, by id. */
  readonly model?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** No further away than this. */
  readonly near?: InputMaybe<NearInput>;
  /** This does not hold. */
  readonly not?: InputMaybe<ListingFilter>;
  /** Bedrooms. */
  readonly numberOfBedrooms?: InputMaybe<IntRange>;
  /** One of these holds too. At most 20. */
  readonly or?: InputMaybe<ReadonlyArray<ListingFilter>>;
  /** The price asked, in minor units; both ends belong to it. */
  readonly price?: InputMaybe<MinorUnitsRange>;
  /** In one of these apartment projects, by id. */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Published at or after this instant. */
  readonly publishedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** In one of these regions: ISO 3166-1 alpha-2 for a whole country, ISO 3166-2 for a subdivision, in capitals. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offered by one of these sellers, by id. */
  readonly seller?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Offered by a seller of one of these kinds. */
  readonly sellerKind?: InputMaybe<ReadonlyArray<SellerKind>>;
  /** Words of the title, the description, the brand and the model; Chinese, English or mixed; the last word may be a beginning. Letters and digits count, other signs part words. At most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** One of these transmissions. */
  readonly vehicleTransmission?: InputMaybe<ReadonlyArray<Transmission>>;
  /** Inside this box. */
  readonly within?: InputMaybe<BoundingBoxInput>;
  /** The model year of a car or the year a flat was built; both ends belong to it. */
  readonly year?: InputMaybe<IntRange>;
};

/** What is offered. */
export type ListingKind =
  /** A flat that a seller offers. */
  | 'APARTMENT'
  /** A car that a seller offers. */
  | 'CAR';

/** How listings are sorted. Ties are broken by id, so that pages neither repeat nor skip. */
export type ListingSort =
  /** By the rebate that a buyer can earn now, greatest first; of equal ones the cheaper listing first; what has none comes last. Amounts are compared within one currency: filter by `currency`. */
  | 'BEST_REBATE'
  /** Nearest to the point of `filter.near` first, which must be given. */
  | 'DISTANCE'
  /** By what a buyer pays now, promotions taken off, least first; of equal ones the one with the lower price first. Amounts are compared within one currency: filter by `currency`. */
  | 'EFFECTIVE_PRICE_ASC'
  /** The same, most first. */
  | 'EFFECTIVE_PRICE_DESC'
  /** Fewest kilometres first; what has no odometer comes last. */
  | 'MILEAGE_ASC'
  /** Last published first. */
  | 'NEWEST'
  /** Cheapest first. Amounts are compared within one currency: filter by `currency`. */
  | 'PRICE_ASC'
  /** Dearest first. Amounts are compared within one currency: filter by `currency`. */
  | 'PRICE_DESC'
  /** What is most about the words of `filter.text` first, which must be given: all that is found has all of the words, and the fewer and shorter its other words, the more it is about these. */
  | 'RELEVANCE'
  /** Newest model year or year built first; what has none comes last. */
  | 'YEAR_DESC';

/** The lifecycle of a listing, after RESO's standard statuses. */
export type ListingStatus =
  /** On offer. */
  | 'ACTIVE'
  /** Being written; only the seller sees it. */
  | 'DRAFT'
  /** Left the market by itself. */
  | 'EXPIRED'
  /** On offer, and held for one buyer for a while. */
  | 'HELD'
  /** Waiting for a moderator, or for another seller's live listing of the same VIN or unit to leave the market. */
  | 'IN_REVIEW'
  /** Taken off the market by the seller for a while. */
  | 'PAUSED'
  /** Refused by a moderator. */
  | 'REJECTED'
  /** Sold. */
  | 'SOLD'
  /** Sold but for the formalities. */
  | 'UNDER_CONTRACT'
  /** Taken off the market by the seller for good. */
  | 'WITHDRAWN';

/** A text in one language. */
export type LocalizedTextInput = {
  /** A BCP 47 language tag, such as `zh` or `en`. */
  readonly language: Scalars['String']['input'];
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** From one amount to another, in minor units, both included. Either may be left out. */
export type MinorUnitsRange = {
  /** At most this. */
  readonly max?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** At least this. */
  readonly min?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** An exact amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The ISO 4217 code of the currency, such as `CNY`. */
  readonly currency: Scalars['String']['output'];
  /** The amount for reading, such as `CN¥251,800.00`. */
  readonly formatted: Scalars['String']['output'];
  /** The amount in minor units of the currency: 25180000 is RMB 251,800.00. */
  readonly minorUnits: Scalars['MinorUnits']['output'];
};

/** A price. */
export type MoneyInput = {
  /** ISO 4217, such as `CNY`. */
  readonly currency: Scalars['String']['input'];
  /** In minor units. */
  readonly minorUnits: Scalars['MinorUnits']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Asks another price for a listing and keeps the old one in its history. For its seller. */
  readonly changePrice: ChangePriceResult;
  /** Holds a unit for the calling buyer, for 24 hours. Asked again by the same buyer, it answers the hold that is there. */
  readonly holdUnit: HoldUnitResult;
  /** Takes a listing off the market for a while. For its seller. */
  readonly pauseListing: PauseListingResult;
  /** Puts a thing on the market; in review, where another seller's live listing has the same VIN or unit (`conflictsWith`). For its seller. */
  readonly publishListing: PublishListingResult;
  /** Gives up a hold. For its buyer and the listing's seller. */
  readonly releaseHold: ReleaseHoldResult;
  /** Puts a paused listing back on the market, or one that another seller's listing kept off it; in review, as long as one does. For its seller. */
  readonly resumeListing: ResumeListingResult;
  /** Takes a listing off the market for good. For its seller. */
  readonly withdrawListing: WithdrawListingResult;
};


export type MutationChangePriceArgs = {
  input: ChangePriceInput;
};


export type MutationHoldUnitArgs = {
  input: HoldUnitInput;
};


export type MutationPauseListingArgs = {
  input: PauseListingInput;
};


export type MutationPublishListingArgs = {
  input: PublishListingInput;
};


export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};


export type MutationResumeListingArgs = {
  input: ResumeListingInput;
};


export type MutationWithdrawListingArgs = {
  input: WithdrawListingInput;
};

/** Around a point. */
export type NearInput = {
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
  /** As far as this over the ground, in kilometres, above 0 and at most 1000. */
  readonly radiusKm: Scalars['Float']['input'];
};

/** The condition of the goods, in the terms of schema.org's `OfferItemCondition`. */
export type OfferItemCondition =
  /** Has a damage that the description tells of. */
  | 'DAMAGED'
  /** Never used. */
  | 'NEW'
  /** Had an owner before and was restored by a professional. */
  | 'REFURBISHED'
  /** Had an owner before. */
  | 'USED';

/** Where a page stands in its list, as the Relay specification has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. Send it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are edges after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are edges before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A listing to take off the market for a while. */
export type PauseListingInput = {
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
};

/** The paused listing, or why it was refused. */
export type PauseListingResult = ApartmentListing | CarListing | Rejection;

/** A price and since when it was asked. */
export type PricePoint = {
  readonly __typename?: 'PricePoint';
  /** Since when. */
  readonly from: Scalars['DateTime']['output'];
  /** What was asked. */
  readonly price: Money;
};

/** A new listing. Exactly one kind's own facts are given: `car` or `apartment`. */
export type PublishListingInput = {
  /** The facts of a flat. */
  readonly apartment?: InputMaybe<ApartmentInput>;
  /** What the seller says of its own right to sell. */
  readonly authorizationClaim?: AuthorizationClaim;
  /** The brand, by id. */
  readonly brand: Scalars['ID']['input'];
  /** The facts of a car. */
  readonly car?: InputMaybe<CarInput>;
  /** The condition of the goods. */
  readonly condition: OfferItemCondition;
  /** Its point on the globe. */
  readonly coordinates?: InputMaybe<GeoCoordinatesInput>;
  /** The description, in one language or several; the first is the original. */
  readonly description?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** The seller's own words that it is not authorised, at most 500 characters. */
  readonly disclosure?: InputMaybe<Scalars['String']['input']>;
  /** When it is to leave the market by itself. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is asked. */
  readonly price: MoneyInput;
  /** ISO 3166-2, such as `CN-SH`. */
  readonly region: Scalars['String']['input'];
  /** The store where it can be seen, by id: one of the caller's. */
  readonly store?: InputMaybe<Scalars['ID']['input']>;
  /** The title, in one language or several; the first is the original. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
};

/** The new listing, or why it was refused. */
export type PublishListingResult = ApartmentListing | CarListing | Rejection;

export type Query = {
  readonly __typename?: 'Query';
  /** An apartment project by its id; null when there is none. */
  readonly apartmentProject?: Maybe<ApartmentProject>;
  /** A brand by its id; null when there is none. */
  readonly brand?: Maybe<Brand>;
  /** All brands, by name. */
  readonly brands: BrandConnection;
  /** A listing by its id; null when there is none, or when the caller may not see it. */
  readonly listing?: Maybe<Listing>;
  /** The listings on offer that match, AUTHORIZED ones only unless the filter asks for other classes. */
  readonly listings: ListingConnection;
  /** A vehicle model by its id; null when there is none. */
  readonly vehicleModel?: Maybe<VehicleModel>;
};


export type QueryApartmentProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ListingSort>;
};


export type QueryVehicleModelArgs = {
  id: Scalars['ID']['input'];
};

/** A country or a subdivision of one. */
export type Region = {
  readonly __typename?: 'Region';
  /** ISO 3166-1 alpha-2 for a country (`CN`), ISO 3166-2 for a subdivision (`CN-SH`). */
  readonly code: Scalars['String']['output'];
  /** The name that ISO 3166 gives it. */
  readonly name: Scalars['String']['output'];
};

/** An expected refusal. Nothing was changed. */
export type Rejection = {
  readonly __typename?: 'Rejection';
  /** Why, for a program. */
  readonly code: RejectionCode;
  /** The input field at fault, such as `input.price`; null where it is none in particular. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Why, and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
};

/** Why a mutation was refused. */
export type RejectionCode =
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The listing's status does not allow it; `nextActions` says what it allows. */
  | 'ILLEGAL_TRANSITION'
  /** An input breaks a rule; the message says which. */
  | 'INVALID_INPUT'
  /** There is no such thing, or it is not the caller's to see. */
  | 'NOT_FOUND'
  /** Sign in first. */
  | 'UNAUTHENTICATED'
  /** The seller has a live listing with this VIN or unit already: change that one. */
  | 'UNIT_ALREADY_LISTED'
  /** The unit is held by another buyer until the hold expires. */
  | 'UNIT_HELD'
  /** Somebody changed it meanwhile: read it again. */
  | 'VERSION_CONFLICT'
  /** The VIN is not one: 17 characters without I, O and Q, with the right check digit where the maker's country demands it. */
  | 'VIN_INVALID';

/** A hold to give up. */
export type ReleaseHoldInput = {
  /** The hold, by id. */
  readonly hold: Scalars['ID']['input'];
};

/** The released hold, or why it was refused. */
export type ReleaseHoldResult = Rejection | UnitHold;

/** A paused listing to put back. */
export type ResumeListingInput = {
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
};

/** The listing back on the market, or why it was refused. */
export type ResumeListingResult = ApartmentListing | CarListing | Rejection;

/** Where goods are sold. */
export type SalesChannel =
  /** Offered to buyers who come to a store. */
  | 'IN_STORE'
  /** Offered to buyers over the internet. */
  | 'ONLINE';

/** A seller, whom the sellers subgraph knows. */
export type Seller = {
  readonly __typename?: 'Seller';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** The form of business of a seller. */
export type SellerKind =
  /** An agent for apartments. */
  | 'AGENT'
  /** A dealer that carries the brand's name. */
  | 'BRAND_DEALER'
  /** The brand itself. */
  | 'BRAND_DIRECT'
  /** A developer of apartments. */
  | 'DEVELOPER'
  /** A distributor of its own. */
  | 'SMALL_DISTRIBUTOR';

/** A store, which the sellers subgraph knows. */
export type Store = {
  readonly __typename?: 'Store';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** How a car's gears are shifted. */
export type Transmission =
  /** By itself. */
  | 'AUTOMATIC'
  /** By hand. */
  | 'MANUAL';

/** A unit kept for one buyer for a while. One live hold per unit. */
export type UnitHold = {
  readonly __typename?: 'UnitHold';
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What is held. */
  readonly listing: Listing;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<UnitHoldAction>;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: UnitHoldStatus;
};

/** What may be done with a hold. */
export type UnitHoldAction =
  /** Give it up: `releaseHold`. */
  | 'RELEASE';

/** The states of a hold. */
export type UnitHoldStatus =
  /** It became a purchase. */
  | 'CONVERTED'
  /** Ended by itself. */
  | 'EXPIRED'
  /** In force. */
  | 'PLACED'
  /** Given up. */
  | 'RELEASED';

/** A model of car that a brand makes, whoever sells it. */
export type VehicleModel = {
  readonly __typename?: 'VehicleModel';
  /** The shape of the body, in schema.org's sense. */
  readonly bodyType?: Maybe<BodyType>;
  /** Who makes it. */
  readonly brand: Brand;
  /** The fuel or energy it runs on. */
  readonly fuelType?: Maybe<FuelType>;
  /** What the brand asks for a new one in its home market; null where the brand has not said. */
  readonly guidePrice?: Maybe<Money>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The name in the asked language (BCP 47), else in the brand's own. */
  readonly name: Scalars['String']['output'];
  /** Every seller's offer of it, AUTHORIZED ones only unless the filter asks for other classes. */
  readonly offers: ListingConnection;
};


/** A model of car that a brand makes, whoever sells it. */
export type VehicleModelNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A model of car that a brand makes, whoever sells it. */
export type VehicleModelOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ListingSort>;
};

/** A page of vehicle models. */
export type VehicleModelConnection = {
  readonly __typename?: 'VehicleModelConnection';
  /** The models with their cursors. */
  readonly edges: ReadonlyArray<VehicleModelEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many models there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A vehicle model in a list. */
export type VehicleModelEdge = {
  readonly __typename?: 'VehicleModelEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The model. */
  readonly node: VehicleModel;
};

/** A listing to take off the market for good. */
export type WithdrawListingInput = {
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
};

/** The withdrawn listing, or why it was refused. */
export type WithdrawListingResult = ApartmentListing | CarListing | Rejection;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ApartmentListing: ApartmentListing;
  ApartmentProject: ApartmentProject;
  Brand: Brand;
  CarListing: CarListing;
  UnitHold: UnitHold;
  VehicleModel: VehicleModel;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApartmentListing:
    ( { __typename: 'ApartmentListing' }
    & GraphQLRecursivePick<FederationTypes['ApartmentListing'], {"id":true}> );
  ApartmentProject:
    ( { __typename: 'ApartmentProject' }
    & GraphQLRecursivePick<FederationTypes['ApartmentProject'], {"id":true}> );
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  CarListing:
    ( { __typename: 'CarListing' }
    & GraphQLRecursivePick<FederationTypes['CarListing'], {"id":true}> );
  UnitHold:
    ( { __typename: 'UnitHold' }
    & GraphQLRecursivePick<FederationTypes['UnitHold'], {"id":true}> );
  VehicleModel:
    ( { __typename: 'VehicleModel' }
    & GraphQLRecursivePick<FederationTypes['VehicleModel'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangePriceResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( RejectionMapper )
  ;
  HoldUnitResult:
    | ( RejectionMapper )
    | ( UnitHoldMapper )
  ;
  PauseListingResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( RejectionMapper )
  ;
  PublishListingResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( RejectionMapper )
  ;
  ReleaseHoldResult:
    | ( RejectionMapper )
    | ( UnitHoldMapper )
  ;
  ResumeListingResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( RejectionMapper )
  ;
  WithdrawListingResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( RejectionMapper )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApartmentInput: ApartmentInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApartmentListing: ResolverTypeWrapper<ApartmentListingMapper>;
  ApartmentProject: ResolverTypeWrapper<ApartmentProjectMapper>;
  ApartmentProjectConnection: ResolverTypeWrapper<ApartmentProjectConnectionMapper>;
  ApartmentProjectEdge: ResolverTypeWrapper<Omit<ApartmentProjectEdge, 'node'> & { node: ResolversTypes['ApartmentProject'] }>;
  AuthorizationClaim: AuthorizationClaim;
  AuthorizationClass: AuthorizationClass;
  BodyType: BodyType;
  BoundingBoxInput: BoundingBoxInput;
  Brand: ResolverTypeWrapper<BrandMapper>;
  BrandConnection: ResolverTypeWrapper<BrandConnectionMapper>;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  BrandKind: BrandKind;
  CarInput: CarInput;
  CarListing: ResolverTypeWrapper<CarListingMapper>;
  ChangePriceInput: ChangePriceInput;
  ChangePriceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePriceResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Facing: Facing;
  FloatRange: FloatRange;
  FuelType: FuelType;
  Furnishing: Furnishing;
  GeoCoordinates: ResolverTypeWrapper<GeoCoordinates>;
  GeoCoordinatesInput: GeoCoordinatesInput;
  HoldUnitInput: HoldUnitInput;
  HoldUnitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldUnitResult']>;
  IntRange: IntRange;
  Listing: ResolverTypeWrapper<ListingMapper>;
  ListingAction: ListingAction;
  ListingConnection: ResolverTypeWrapper<ListingConnectionMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  ListingFacet: ResolverTypeWrapper<Omit<ListingFacet, 'values'> & { values: ReadonlyArray<ResolversTypes['ListingFacetValue']> }>;
  ListingFacetField: ListingFacetField;
  ListingFacetValue: ResolverTypeWrapper<ListingFacetValueMapper>;
  ListingFilter: ListingFilter;
  ListingKind: ListingKind;
  ListingSort: ListingSort;
  ListingStatus: ListingStatus;
  LocalizedTextInput: LocalizedTextInput;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  MinorUnitsRange: MinorUnitsRange;
  Money: ResolverTypeWrapper<MoneyMapper>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  OfferItemCondition: OfferItemCondition;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseListingInput: PauseListingInput;
  PauseListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseListingResult']>;
  PricePoint: ResolverTypeWrapper<Omit<PricePoint, 'price'> & { price: ResolversTypes['Money'] }>;
  PublishListingInput: PublishListingInput;
  PublishListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishListingResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Region>;
  Rejection: ResolverTypeWrapper<RejectionMapper>;
  RejectionCode: RejectionCode;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldResult']>;
  ResumeListingInput: ResumeListingInput;
  ResumeListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeListingResult']>;
  SalesChannel: SalesChannel;
  Seller: ResolverTypeWrapper<Seller>;
  SellerKind: SellerKind;
  Store: ResolverTypeWrapper<Store>;
  Transmission: Transmission;
  UnitHold: ResolverTypeWrapper<UnitHoldMapper>;
  UnitHoldAction: UnitHoldAction;
  UnitHoldStatus: UnitHoldStatus;
  VehicleModel: ResolverTypeWrapper<VehicleModelMapper>;
  VehicleModelConnection: ResolverTypeWrapper<VehicleModelConnectionMapper>;
  VehicleModelEdge: ResolverTypeWrapper<Omit<VehicleModelEdge, 'node'> & { node: ResolversTypes['VehicleModel'] }>;
  WithdrawListingInput: WithdrawListingInput;
  WithdrawListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawListingResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApartmentInput: ApartmentInput;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ApartmentListing: ApartmentListingMapper;
  ApartmentProject: ApartmentProjectMapper;
  ApartmentProjectConnection: ApartmentProjectConnectionMapper;
  ApartmentProjectEdge: Omit<ApartmentProjectEdge, 'node'> & { node: ResolversParentTypes['ApartmentProject'] };
  BoundingBoxInput: BoundingBoxInput;
  Brand: BrandMapper;
  BrandConnection: BrandConnectionMapper;
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  CarInput: CarInput;
  CarListing: CarListingMapper;
  ChangePriceInput: ChangePriceInput;
  ChangePriceResult: ResolversUnionTypes<ResolversParentTypes>['ChangePriceResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FloatRange: FloatRange;
  GeoCoordinates: GeoCoordinates;
  GeoCoordinatesInput: GeoCoordinatesInput;
  HoldUnitInput: HoldUnitInput;
  HoldUnitResult: ResolversUnionTypes<ResolversParentTypes>['HoldUnitResult'];
  IntRange: IntRange;
  Listing: ListingMapper;
  ListingConnection: ListingConnectionMapper;
  Boolean: Scalars['Boolean']['output'];
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  ListingFacet: Omit<ListingFacet, 'values'> & { values: ReadonlyArray<ResolversParentTypes['ListingFacetValue']> };
  ListingFacetValue: ListingFacetValueMapper;
  ListingFilter: ListingFilter;
  LocalizedTextInput: LocalizedTextInput;
  MinorUnits: Scalars['MinorUnits']['output'];
  MinorUnitsRange: MinorUnitsRange;
  Money: MoneyMapper;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  PageInfo: PageInfo;
  PauseListingInput: PauseListingInput;
  PauseListingResult: ResolversUnionTypes<ResolversParentTypes>['PauseListingResult'];
  PricePoint: Omit<PricePoint, 'price'> & { price: ResolversParentTypes['Money'] };
  PublishListingInput: PublishListingInput;
  PublishListingResult: ResolversUnionTypes<ResolversParentTypes>['PublishListingResult'];
  Query: Record<PropertyKey, never>;
  Region: Region;
  Rejection: RejectionMapper;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldResult'];
  ResumeListingInput: ResumeListingInput;
  ResumeListingResult: ResolversUnionTypes<ResolversParentTypes>['ResumeListingResult'];
  Seller: Seller;
  Store: Store;
  UnitHold: UnitHoldMapper;
  VehicleModel: VehicleModelMapper;
  VehicleModelConnection: VehicleModelConnectionMapper;
  VehicleModelEdge: Omit<VehicleModelEdge, 'node'> & { node: ResolversParentTypes['VehicleModel'] };
  WithdrawListingInput: WithdrawListingInput;
  WithdrawListingResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawListingResult'];
};

export type ApartmentListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentListing'] = ResolversParentTypes['ApartmentListing'], FederationReferenceType extends FederationReferenceTypes['ApartmentListing'] = FederationReferenceTypes['ApartmentListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApartmentListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorizationClaim?: Resolver<ResolversTypes['AuthorizationClaim'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SalesChannel'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['OfferItemCondition'], ParentType, ContextType>;
  conflictsWith?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoCoordinates']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ApartmentListingDescriptionArgs>>;
  disclosure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  facing?: Resolver<Maybe<ResolversTypes['Facing']>, ParentType, ContextType>;
  floorLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  floorSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  furnishing?: Resolver<Maybe<ResolversTypes['Furnishing']>, ParentType, ContextType>;
  guidePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListingKind'], ParentType, ContextType>;
  landUseYearsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['ListingAction']>, ParentType, ContextType>;
  numberOfBathroomsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberOfBedrooms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberOfRooms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceHistory?: Resolver<ReadonlyArray<ResolversTypes['PricePoint']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ApartmentProject']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ApartmentListingTitleArgs>>;
  totalFloors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearBuilt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApartmentProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentProject'] = ResolversParentTypes['ApartmentProject'], FederationReferenceType extends FederationReferenceTypes['ApartmentProject'] = FederationReferenceTypes['ApartmentProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApartmentProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoCoordinates']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ApartmentProjectNameArgs>>;
  offers?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<ApartmentProjectOffersArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ApartmentProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentProjectConnection'] = ResolversParentTypes['ApartmentProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApartmentProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApartmentProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentProjectEdge'] = ResolversParentTypes['ApartmentProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApartmentProject'], ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apartmentProjects?: Resolver<ResolversTypes['ApartmentProjectConnection'], ParentType, ContextType, Partial<BrandApartmentProjectsArgs>>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BrandKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BrandNameArgs>>;
  vehicleModels?: Resolver<ResolversTypes['VehicleModelConnection'], ParentType, ContextType, Partial<BrandVehicleModelsArgs>>;
};

export type BrandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
};

export type CarListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarListing'] = ResolversParentTypes['CarListing'], FederationReferenceType extends FederationReferenceTypes['CarListing'] = FederationReferenceTypes['CarListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorizationClaim?: Resolver<ResolversTypes['AuthorizationClaim'], ParentType, ContextType>;
  bodyType?: Resolver<Maybe<ResolversTypes['BodyType']>, ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SalesChannel'], ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['OfferItemCondition'], ParentType, ContextType>;
  conflictsWith?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoCoordinates']>, ParentType, ContextType>;
  dateVehicleFirstRegistered?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CarListingDescriptionArgs>>;
  disclosure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electricRangeKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enginePowerKw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fuelType?: Resolver<Maybe<ResolversTypes['FuelType']>, ParentType, ContextType>;
  guidePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListingKind'], ParentType, ContextType>;
  mileageFromOdometer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['VehicleModel']>, ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['ListingAction']>, ParentType, ContextType>;
  numberOfPreviousOwners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceHistory?: Resolver<ReadonlyArray<ResolversTypes['PricePoint']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CarListingTitleArgs>>;
  vehicleInteriorColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vehicleModelDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vehicleSeatingCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vehicleTransmission?: Resolver<Maybe<ResolversTypes['Transmission']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePriceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePriceResult'] = ResolversParentTypes['ChangePriceResult']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing' | 'Rejection', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GeoCoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoCoordinates'] = ResolversParentTypes['GeoCoordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HoldUnitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldUnitResult'] = ResolversParentTypes['HoldUnitResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'UnitHold', ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing', ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['ListingFacet']>, ParentType, ContextType, Partial<ListingConnectionFacetsArgs>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type ListingFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingFacet'] = ResolversParentTypes['ListingFacet']> = {
  field?: Resolver<ResolversTypes['ListingFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ListingFacetValue']>, ParentType, ContextType>;
};

export type ListingFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingFacetValue'] = ResolversParentTypes['ListingFacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ListingFacetValueLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changePrice?: Resolver<ResolversTypes['ChangePriceResult'], ParentType, ContextType, RequireFields<MutationChangePriceArgs, 'input'>>;
  holdUnit?: Resolver<ResolversTypes['HoldUnitResult'], ParentType, ContextType, RequireFields<MutationHoldUnitArgs, 'input'>>;
  pauseListing?: Resolver<ResolversTypes['PauseListingResult'], ParentType, ContextType, RequireFields<MutationPauseListingArgs, 'input'>>;
  publishListing?: Resolver<ResolversTypes['PublishListingResult'], ParentType, ContextType, RequireFields<MutationPublishListingArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  resumeListing?: Resolver<ResolversTypes['ResumeListingResult'], ParentType, ContextType, RequireFields<MutationResumeListingArgs, 'input'>>;
  withdrawListing?: Resolver<ResolversTypes['WithdrawListingResult'], ParentType, ContextType, RequireFields<MutationWithdrawListingArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseListingResult'] = ResolversParentTypes['PauseListingResult']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing' | 'Rejection', ParentType, ContextType>;
};

export type PricePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePoint'] = ResolversParentTypes['PricePoint']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PublishListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishListingResult'] = ResolversParentTypes['PublishListingResult']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing' | 'Rejection', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apartmentProject?: Resolver<Maybe<ResolversTypes['ApartmentProject']>, ParentType, ContextType, RequireFields<QueryApartmentProjectArgs, 'id'>>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType, RequireFields<QueryBrandArgs, 'id'>>;
  brands?: Resolver<ResolversTypes['BrandConnection'], ParentType, ContextType, Partial<QueryBrandsArgs>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<QueryListingsArgs>>;
  vehicleModel?: Resolver<Maybe<ResolversTypes['VehicleModel']>, ParentType, ContextType, RequireFields<QueryVehicleModelArgs, 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  code?: Resolver<ResolversTypes['RejectionCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldResult'] = ResolversParentTypes['ReleaseHoldResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'UnitHold', ParentType, ContextType>;
};

export type ResumeListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeListingResult'] = ResolversParentTypes['ResumeListingResult']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing' | 'Rejection', ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnitHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitHold'] = ResolversParentTypes['UnitHold'], FederationReferenceType extends FederationReferenceTypes['UnitHold'] = FederationReferenceTypes['UnitHold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitHold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['UnitHoldAction']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UnitHoldStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleModel'] = ResolversParentTypes['VehicleModel'], FederationReferenceType extends FederationReferenceTypes['VehicleModel'] = FederationReferenceTypes['VehicleModel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VehicleModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bodyType?: Resolver<Maybe<ResolversTypes['BodyType']>, ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  fuelType?: Resolver<Maybe<ResolversTypes['FuelType']>, ParentType, ContextType>;
  guidePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VehicleModelNameArgs>>;
  offers?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<VehicleModelOffersArgs>>;
};

export type VehicleModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleModelConnection'] = ResolversParentTypes['VehicleModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VehicleModelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehicleModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleModelEdge'] = ResolversParentTypes['VehicleModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VehicleModel'], ParentType, ContextType>;
};

export type WithdrawListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawListingResult'] = ResolversParentTypes['WithdrawListingResult']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing' | 'Rejection', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApartmentListing?: ApartmentListingResolvers<ContextType>;
  ApartmentProject?: ApartmentProjectResolvers<ContextType>;
  ApartmentProjectConnection?: ApartmentProjectConnectionResolvers<ContextType>;
  ApartmentProjectEdge?: ApartmentProjectEdgeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  CarListing?: CarListingResolvers<ContextType>;
  ChangePriceResult?: ChangePriceResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GeoCoordinates?: GeoCoordinatesResolvers<ContextType>;
  HoldUnitResult?: HoldUnitResultResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  ListingFacet?: ListingFacetResolvers<ContextType>;
  ListingFacetValue?: ListingFacetValueResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseListingResult?: PauseListingResultResolvers<ContextType>;
  PricePoint?: PricePointResolvers<ContextType>;
  PublishListingResult?: PublishListingResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  ReleaseHoldResult?: ReleaseHoldResultResolvers<ContextType>;
  ResumeListingResult?: ResumeListingResultResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  UnitHold?: UnitHoldResolvers<ContextType>;
  VehicleModel?: VehicleModelResolvers<ContextType>;
  VehicleModelConnection?: VehicleModelConnectionResolvers<ContextType>;
  VehicleModelEdge?: VehicleModelEdgeResolvers<ContextType>;
  WithdrawListingResult?: WithdrawListingResultResolvers<ContextType>;
};

