// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`, by its URL.
///
/// For example `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfiguration-id}/userStatusSummary`.
pub type ManagedDeviceMobileAppConfigurationUserSummaryResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationUserSummary,
>;
