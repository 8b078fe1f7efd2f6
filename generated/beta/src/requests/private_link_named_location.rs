// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.privateLinkNamedLocation`, by its URL.
pub type PrivateLinkNamedLocationResource = mg::One<
    models::PrivateLinkNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// A collection of `microsoft.graph.privateLinkNamedLocation`, by its URL.
pub type PrivateLinkNamedLocationCollection = mg::Many<
    models::PrivateLinkNamedLocation,
    PrivateLinkNamedLocationResource,
>;
