// @generated
use crate::{mg, models, requests};

/// Requests on one [`AospDeviceOwnerCompliancePolicy`](models::AospDeviceOwnerCompliancePolicy):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_aosp_device_owner_compliance_policy()
/// ```
pub type AospDeviceOwnerCompliancePolicyResource = mg::One<
    models::AospDeviceOwnerCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of
/// [`AospDeviceOwnerCompliancePolicy`](models::AospDeviceOwnerCompliancePolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_aosp_device_owner_compliance_policy()
/// ```
pub type AospDeviceOwnerCompliancePolicyCollection = mg::Many<
    models::AospDeviceOwnerCompliancePolicy,
    AospDeviceOwnerCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
