// @generated
use crate::{mg, models};

/// Requests on one [`DeviceComplianceUserStatus`](models::DeviceComplianceUserStatus): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().device_compliance_policies().id(id).user_statuses().id(id)`.
pub type DeviceComplianceUserStatusResource = mg::One<
    models::DeviceComplianceUserStatus,
>;

/// Requests on a collection of [`DeviceComplianceUserStatus`](models::DeviceComplianceUserStatus):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().device_compliance_policies().id(id).user_statuses()`.
pub type DeviceComplianceUserStatusCollection = mg::Many<
    models::DeviceComplianceUserStatus,
    DeviceComplianceUserStatusResource,
>;
