// @generated
use crate::{mg, models};

/// Requests on one [`DeviceComplianceDeviceStatus`](models::DeviceComplianceDeviceStatus): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().device_compliance_policies().id(id).device_statuses().id(id)`.
pub type DeviceComplianceDeviceStatusResource = mg::One<
    models::DeviceComplianceDeviceStatus,
>;

/// Requests on a collection of
/// [`DeviceComplianceDeviceStatus`](models::DeviceComplianceDeviceStatus): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().device_compliance_policies().id(id).device_statuses()`.
pub type DeviceComplianceDeviceStatusCollection = mg::Many<
    models::DeviceComplianceDeviceStatus,
    DeviceComplianceDeviceStatusResource,
>;
