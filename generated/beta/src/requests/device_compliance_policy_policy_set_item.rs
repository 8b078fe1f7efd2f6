// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceCompliancePolicyPolicySetItem`](models::DeviceCompliancePolicyPolicySetItem): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .id(id)
///     .cast_to_device_compliance_policy_policy_set_item()
/// ```
pub type DeviceCompliancePolicyPolicySetItemResource = mg::One<
    models::DeviceCompliancePolicyPolicySetItem,
>;

/// Requests on a collection of
/// [`DeviceCompliancePolicyPolicySetItem`](models::DeviceCompliancePolicyPolicySetItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_device_compliance_policy_policy_set_item()
/// ```
pub type DeviceCompliancePolicyPolicySetItemCollection = mg::Many<
    models::DeviceCompliancePolicyPolicySetItem,
    DeviceCompliancePolicyPolicySetItemResource,
>;
