// @generated
use crate::{mg, models};

/// Requests on one [`DeviceComplianceUserOverview`](models::DeviceComplianceUserOverview): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().device_compliance_policies().id(id).user_status_overview()`.
pub type DeviceComplianceUserOverviewResource = mg::One<
    models::DeviceComplianceUserOverview,
>;
