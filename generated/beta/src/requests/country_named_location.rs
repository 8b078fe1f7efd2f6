// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.countryNamedLocation`, by its URL.
pub type CountryNamedLocationResource = mg::One<
    models::CountryNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// A collection of `microsoft.graph.countryNamedLocation`, by its URL.
pub type CountryNamedLocationCollection = mg::Many<
    models::CountryNamedLocation,
    CountryNamedLocationResource,
>;
