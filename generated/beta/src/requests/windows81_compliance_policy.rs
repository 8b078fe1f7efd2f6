// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows81CompliancePolicy`](models::Windows81CompliancePolicy): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_windows81_compliance_policy()
/// ```
pub type Windows81CompliancePolicyResource = mg::One<
    models::Windows81CompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of [`Windows81CompliancePolicy`](models::Windows81CompliancePolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_compliance_policies().cast_to_windows81_compliance_policy()`.
pub type Windows81CompliancePolicyCollection = mg::Many<
    models::Windows81CompliancePolicy,
    Windows81CompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
