// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidDeviceOwnerCompliancePolicy`](models::AndroidDeviceOwnerCompliancePolicy): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_android_device_owner_compliance_policy()
/// ```
pub type AndroidDeviceOwnerCompliancePolicyResource = mg::One<
    models::AndroidDeviceOwnerCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of
/// [`AndroidDeviceOwnerCompliancePolicy`](models::AndroidDeviceOwnerCompliancePolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_android_device_owner_compliance_policy()
/// ```
pub type AndroidDeviceOwnerCompliancePolicyCollection = mg::Many<
    models::AndroidDeviceOwnerCompliancePolicy,
    AndroidDeviceOwnerCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
