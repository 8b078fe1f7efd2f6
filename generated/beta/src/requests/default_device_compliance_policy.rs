// @generated
use crate::{mg, models, requests};

/// Requests on one [`DefaultDeviceCompliancePolicy`](models::DefaultDeviceCompliancePolicy): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_default_device_compliance_policy()
/// ```
pub type DefaultDeviceCompliancePolicyResource = mg::One<
    models::DefaultDeviceCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of
/// [`DefaultDeviceCompliancePolicy`](models::DefaultDeviceCompliancePolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_default_device_compliance_policy()
/// ```
pub type DefaultDeviceCompliancePolicyCollection = mg::Many<
    models::DefaultDeviceCompliancePolicy,
    DefaultDeviceCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
