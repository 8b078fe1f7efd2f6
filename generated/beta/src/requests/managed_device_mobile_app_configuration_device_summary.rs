// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`, by its URL.
///
/// For example `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfiguration-id}/deviceStatusSummary`.
pub type ManagedDeviceMobileAppConfigurationDeviceSummaryResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationDeviceSummary,
>;
