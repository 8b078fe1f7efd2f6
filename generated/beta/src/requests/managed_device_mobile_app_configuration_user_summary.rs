// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceMobileAppConfigurationUserSummary`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mobile_app_configurations().id(id).user_status_summary()`.
///
/// [`ManagedDeviceMobileAppConfigurationUserSummary`]: models::ManagedDeviceMobileAppConfigurationUserSummary
pub type ManagedDeviceMobileAppConfigurationUserSummaryResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationUserSummary,
>;
