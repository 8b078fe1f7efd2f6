// @generated
use crate::{mg, models};

/// Requests on one [`PolicySetAssignment`](models::PolicySetAssignment): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().policy_sets().id(id).assignments().id(id)`.
pub type PolicySetAssignmentResource = mg::One<models::PolicySetAssignment>;

/// Requests on a collection of [`PolicySetAssignment`](models::PolicySetAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().policy_sets().id(id).assignments()`.
pub type PolicySetAssignmentCollection = mg::Many<
    models::PolicySetAssignment,
    PolicySetAssignmentResource,
>;
