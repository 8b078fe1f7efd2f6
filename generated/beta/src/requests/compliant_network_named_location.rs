// @generated
use crate::{mg, models, requests};

/// Requests on one [`CompliantNetworkNamedLocation`](models::CompliantNetworkNamedLocation): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .conditional_access()
///     .named_locations()
///     .id(id)
///     .cast_to_compliant_network_named_location()
/// ```
pub type CompliantNetworkNamedLocationResource = mg::One<
    models::CompliantNetworkNamedLocation,
    requests::named_location::NamedLocationResource,
>;

/// Requests on a collection of
/// [`CompliantNetworkNamedLocation`](models::CompliantNetworkNamedLocation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.conditional_access().named_locations().cast_to_compliant_network_named_location()`.
pub type CompliantNetworkNamedLocationCollection = mg::Many<
    models::CompliantNetworkNamedLocation,
    CompliantNetworkNamedLocationResource,
>;
