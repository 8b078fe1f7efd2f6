// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.invalidLicenseAlertConfiguration`, by its URL.
pub type InvalidLicenseAlertConfigurationResource = mg::One<
    models::InvalidLicenseAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// A collection of `microsoft.graph.invalidLicenseAlertConfiguration`, by its URL.
pub type InvalidLicenseAlertConfigurationCollection = mg::Many<
    models::InvalidLicenseAlertConfiguration,
    InvalidLicenseAlertConfigurationResource,
>;
