// @generated
use crate::{mg, models, requests};

/// Requests on one [`CountryNamedLocation`](models::CountryNamedLocation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.conditional_access().named_locations().id(id).cast_to_country_named_location()`.
pub type CountryNamedLocationResource = mg::One<
    models::CountryNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// Requests on a collection of [`CountryNamedLocation`](models::CountryNamedLocation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.conditional_access().named_locations().cast_to_country_named_location()`.
pub type CountryNamedLocationCollection = mg::Many<
    models::CountryNamedLocation,
    CountryNamedLocationResource,
>;
