// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileDeviceManagementPolicy`](models::MobileDeviceManagementPolicy): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.mobility_management_policies().id(id).cast_to_mobile_device_management_policy()`.
pub type MobileDeviceManagementPolicyResource = mg::One<
    models::MobileDeviceManagementPolicy,
    requests::mobility_management_policy::MobilityManagementPolicyResource,
>;

/// Requests on a collection of
/// [`MobileDeviceManagementPolicy`](models::MobileDeviceManagementPolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.mobility_management_policies().cast_to_mobile_device_management_policy()`.
pub type MobileDeviceManagementPolicyCollection = mg::Many<
    models::MobileDeviceManagementPolicy,
    MobileDeviceManagementPolicyResource,
>;
