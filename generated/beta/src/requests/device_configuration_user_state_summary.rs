// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceConfigurationUserStateSummary`](models::DeviceConfigurationUserStateSummary): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().device_configuration_user_state_summaries()`.
pub type DeviceConfigurationUserStateSummaryResource = mg::One<
    models::DeviceConfigurationUserStateSummary,
>;
