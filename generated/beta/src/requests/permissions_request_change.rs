// @generated
use crate::{mg, models};

/// Requests on one [`PermissionsRequestChange`](models::PermissionsRequestChange): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.identity_governance().permissions_management().permissions_request_changes().id(id)`.
pub type PermissionsRequestChangeResource = mg::One<models::PermissionsRequestChange>;

/// Requests on a collection of [`PermissionsRequestChange`](models::PermissionsRequestChange):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.identity_governance().permissions_management().permissions_request_changes()`.
pub type PermissionsRequestChangeCollection = mg::Many<
    models::PermissionsRequestChange,
    PermissionsRequestChangeResource,
>;
