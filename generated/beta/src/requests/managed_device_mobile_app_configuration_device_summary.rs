// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceMobileAppConfigurationDeviceSummary`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mobile_app_configurations().id(id).device_status_summary()`.
///
/// [`ManagedDeviceMobileAppConfigurationDeviceSummary`]: models::ManagedDeviceMobileAppConfigurationDeviceSummary
pub type ManagedDeviceMobileAppConfigurationDeviceSummaryResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationDeviceSummary,
>;
