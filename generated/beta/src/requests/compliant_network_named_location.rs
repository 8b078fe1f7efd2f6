// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.compliantNetworkNamedLocation`, by its URL.
pub type CompliantNetworkNamedLocationResource = mg::One<
    models::CompliantNetworkNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// A collection of `microsoft.graph.compliantNetworkNamedLocation`, by its URL.
pub type CompliantNetworkNamedLocationCollection = mg::Many<
    models::CompliantNetworkNamedLocation,
    CompliantNetworkNamedLocationResource,
>;
