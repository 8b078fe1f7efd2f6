// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileCompliancePolicy`](models::AndroidWorkProfileCompliancePolicy): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_android_work_profile_compliance_policy()
/// ```
pub type AndroidWorkProfileCompliancePolicyResource = mg::One<
    models::AndroidWorkProfileCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of
/// [`AndroidWorkProfileCompliancePolicy`](models::AndroidWorkProfileCompliancePolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_android_work_profile_compliance_policy()
/// ```
pub type AndroidWorkProfileCompliancePolicyCollection = mg::Many<
    models::AndroidWorkProfileCompliancePolicy,
    AndroidWorkProfileCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
