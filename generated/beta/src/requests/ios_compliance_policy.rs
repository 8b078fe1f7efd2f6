// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosCompliancePolicy`](models::IosCompliancePolicy): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_ios_compliance_policy()
/// ```
pub type IosCompliancePolicyResource = mg::One<
    models::IosCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of [`IosCompliancePolicy`](models::IosCompliancePolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_compliance_policies().cast_to_ios_compliance_policy()`.
pub type IosCompliancePolicyCollection = mg::Many<
    models::IosCompliancePolicy,
    IosCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
