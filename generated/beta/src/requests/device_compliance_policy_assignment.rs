// @generated
use crate::{mg, models};

/// Requests on one [`DeviceCompliancePolicyAssignment`](models::DeviceCompliancePolicyAssignment):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().device_compliance_policies().id(id).assignments().id(id)`.
pub type DeviceCompliancePolicyAssignmentResource = mg::One<
    models::DeviceCompliancePolicyAssignment,
>;

/// Requests on a collection of
/// [`DeviceCompliancePolicyAssignment`](models::DeviceCompliancePolicyAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().device_compliance_policies().id(id).assignments()`.
pub type DeviceCompliancePolicyAssignmentCollection = mg::Many<
    models::DeviceCompliancePolicyAssignment,
    DeviceCompliancePolicyAssignmentResource,
>;
