// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsCompliancePolicy`](models::MacOsCompliancePolicy): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_mac_os_compliance_policy()
/// ```
pub type MacOsCompliancePolicyResource = mg::One<
    models::MacOsCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of [`MacOsCompliancePolicy`](models::MacOsCompliancePolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_compliance_policies().cast_to_mac_os_compliance_policy()`.
pub type MacOsCompliancePolicyCollection = mg::Many<
    models::MacOsCompliancePolicy,
    MacOsCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
