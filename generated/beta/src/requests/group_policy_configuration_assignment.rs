// @generated
use crate::{mg, models};

/// Requests on one
/// [`GroupPolicyConfigurationAssignment`](models::GroupPolicyConfigurationAssignment): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().group_policy_configurations().id(id).assignments().id(id)`.
pub type GroupPolicyConfigurationAssignmentResource = mg::One<
    models::GroupPolicyConfigurationAssignment,
>;

/// Requests on a collection of
/// [`GroupPolicyConfigurationAssignment`](models::GroupPolicyConfigurationAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().group_policy_configurations().id(id).assignments()`.
pub type GroupPolicyConfigurationAssignmentCollection = mg::Many<
    models::GroupPolicyConfigurationAssignment,
    GroupPolicyConfigurationAssignmentResource,
>;
