// @generated
use crate::{mg, models, requests};

/// Requests on one [`ServiceTagNamedLocation`](models::ServiceTagNamedLocation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.conditional_access().named_locations().id(id).cast_to_service_tag_named_location()`.
pub type ServiceTagNamedLocationResource = mg::One<
    models::ServiceTagNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// Requests on a collection of [`ServiceTagNamedLocation`](models::ServiceTagNamedLocation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.conditional_access().named_locations().cast_to_service_tag_named_location()`.
pub type ServiceTagNamedLocationCollection = mg::Many<
    models::ServiceTagNamedLocation,
    ServiceTagNamedLocationResource,
>;
