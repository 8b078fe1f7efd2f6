// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10CompliancePolicy`](models::Windows10CompliancePolicy): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_windows10_compliance_policy()
/// ```
pub type Windows10CompliancePolicyResource = mg::One<
    models::Windows10CompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of [`Windows10CompliancePolicy`](models::Windows10CompliancePolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_compliance_policies().cast_to_windows10_compliance_policy()`.
pub type Windows10CompliancePolicyCollection = mg::Many<
    models::Windows10CompliancePolicy,
    Windows10CompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
