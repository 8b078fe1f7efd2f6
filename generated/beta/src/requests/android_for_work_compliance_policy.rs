// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidForWorkCompliancePolicy`](models::AndroidForWorkCompliancePolicy):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_android_for_work_compliance_policy()
/// ```
pub type AndroidForWorkCompliancePolicyResource = mg::One<
    models::AndroidForWorkCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of
/// [`AndroidForWorkCompliancePolicy`](models::AndroidForWorkCompliancePolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_android_for_work_compliance_policy()
/// ```
pub type AndroidForWorkCompliancePolicyCollection = mg::Many<
    models::AndroidForWorkCompliancePolicy,
    AndroidForWorkCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
