// @generated
use crate::{mg, models};

/// Requests on one [`WindowsDefenderApplicationControlSupplementalPolicyAssignment`]: `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_app_management().wdac_supplemental_policies().id(id).assignments().id(id)`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyAssignment`]: models::WindowsDefenderApplicationControlSupplementalPolicyAssignment
pub type WindowsDefenderApplicationControlSupplementalPolicyAssignmentResource = mg::One<
    models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
>;

/// Requests on a collection of [`WindowsDefenderApplicationControlSupplementalPolicyAssignment`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().wdac_supplemental_policies().id(id).assignments()`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyAssignment`]: models::WindowsDefenderApplicationControlSupplementalPolicyAssignment
pub type WindowsDefenderApplicationControlSupplementalPolicyAssignmentCollection = mg::Many<
    models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
    WindowsDefenderApplicationControlSupplementalPolicyAssignmentResource,
>;
