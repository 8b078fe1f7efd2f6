// @generated
use crate::{mg, models};

/// Requests on one [`DeviceComplianceDeviceOverview`](models::DeviceComplianceDeviceOverview):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().device_compliance_policies().id(id).device_status_overview()`.
pub type DeviceComplianceDeviceOverviewResource = mg::One<
    models::DeviceComplianceDeviceOverview,
>;
