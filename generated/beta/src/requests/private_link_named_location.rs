// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivateLinkNamedLocation`](models::PrivateLinkNamedLocation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.conditional_access().named_locations().id(id).cast_to_private_link_named_location()`.
pub type PrivateLinkNamedLocationResource = mg::One<
    models::PrivateLinkNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// Requests on a collection of [`PrivateLinkNamedLocation`](models::PrivateLinkNamedLocation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.conditional_access().named_locations().cast_to_private_link_named_location()`.
pub type PrivateLinkNamedLocationCollection = mg::Many<
    models::PrivateLinkNamedLocation,
    PrivateLinkNamedLocationResource,
>;
