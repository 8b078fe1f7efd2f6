// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsPhone81CompliancePolicy`](models::WindowsPhone81CompliancePolicy):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_windows_phone81_compliance_policy()
/// ```
pub type WindowsPhone81CompliancePolicyResource = mg::One<
    models::WindowsPhone81CompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of
/// [`WindowsPhone81CompliancePolicy`](models::WindowsPhone81CompliancePolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_windows_phone81_compliance_policy()
/// ```
pub type WindowsPhone81CompliancePolicyCollection = mg::Many<
    models::WindowsPhone81CompliancePolicy,
    WindowsPhone81CompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
