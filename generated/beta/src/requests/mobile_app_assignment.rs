// @generated
use crate::{mg, models};

/// Requests on one [`MobileAppAssignment`](models::MobileAppAssignment): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).assignments().id(id)`.
pub type MobileAppAssignmentResource = mg::One<models::MobileAppAssignment>;

/// Requests on a collection of [`MobileAppAssignment`](models::MobileAppAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().id(id).assignments()`.
pub type MobileAppAssignmentCollection = mg::Many<
    models::MobileAppAssignment,
    MobileAppAssignmentResource,
>;
