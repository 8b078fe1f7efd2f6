// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidCompliancePolicy`](models::AndroidCompliancePolicy): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_android_compliance_policy()
/// ```
pub type AndroidCompliancePolicyResource = mg::One<
    models::AndroidCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of [`AndroidCompliancePolicy`](models::AndroidCompliancePolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_compliance_policies().cast_to_android_compliance_policy()`.
pub type AndroidCompliancePolicyCollection = mg::Many<
    models::AndroidCompliancePolicy,
    AndroidCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
