// @generated
use crate::{mg, models};

/// Requests on one [`DeviceConfigurationUserOverview`](models::DeviceConfigurationUserOverview):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().device_configurations().id(id).user_status_overview()`.
pub type DeviceConfigurationUserOverviewResource = mg::One<
    models::DeviceConfigurationUserOverview,
>;
