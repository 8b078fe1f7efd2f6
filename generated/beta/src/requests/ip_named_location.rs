// @generated
use crate::{mg, models, requests};

/// Requests on one [`IpNamedLocation`](models::IpNamedLocation): `get`, `update`, `delete`.
///
/// For example `graph.conditional_access().named_locations().id(id).cast_to_ip_named_location()`.
pub type IpNamedLocationResource = mg::One<
    models::IpNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// Requests on a collection of [`IpNamedLocation`](models::IpNamedLocation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.conditional_access().named_locations().cast_to_ip_named_location()`.
pub type IpNamedLocationCollection = mg::Many<
    models::IpNamedLocation,
    IpNamedLocationResource,
>;
