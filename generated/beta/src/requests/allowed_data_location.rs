// @generated
use crate::{mg, models};

/// Requests on one [`AllowedDataLocation`](models::AllowedDataLocation): `get`, `update`, `delete`.
///
/// For example `graph.allowed_data_locations().id(id)`.
pub type AllowedDataLocationResource = mg::One<models::AllowedDataLocation>;

/// Requests on a collection of [`AllowedDataLocation`](models::AllowedDataLocation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.allowed_data_locations()`.
pub type AllowedDataLocationCollection = mg::Many<
    models::AllowedDataLocation,
    AllowedDataLocationResource,
>;
