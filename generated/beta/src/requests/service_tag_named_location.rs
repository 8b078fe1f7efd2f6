// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.serviceTagNamedLocation`, by its URL.
pub type ServiceTagNamedLocationResource = mg::One<
    models::ServiceTagNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// A collection of `microsoft.graph.serviceTagNamedLocation`, by its URL.
pub type ServiceTagNamedLocationCollection = mg::Many<
    models::ServiceTagNamedLocation,
    ServiceTagNamedLocationResource,
>;
