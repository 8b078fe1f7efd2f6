// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.ipNamedLocation`, by its URL.
pub type IpNamedLocationResource = mg::One<
    models::IpNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// A collection of `microsoft.graph.ipNamedLocation`, by its URL.
pub type IpNamedLocationCollection = mg::Many<
    models::IpNamedLocation,
    IpNamedLocationResource,
>;
