// @generated
use crate::{mg, models};

/// Requests on one
/// [`TargetedManagedAppPolicyAssignment`](models::TargetedManagedAppPolicyAssignment): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_app_management().android_managed_app_protections().id(id).assignments().id(id)`.
pub type TargetedManagedAppPolicyAssignmentResource = mg::One<
    models::TargetedManagedAppPolicyAssignment,
>;

/// Requests on a collection of
/// [`TargetedManagedAppPolicyAssignment`](models::TargetedManagedAppPolicyAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().android_managed_app_protections().id(id).assignments()`.
pub type TargetedManagedAppPolicyAssignmentCollection = mg::Many<
    models::TargetedManagedAppPolicyAssignment,
    TargetedManagedAppPolicyAssignmentResource,
>;
