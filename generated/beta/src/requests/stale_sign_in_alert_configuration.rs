// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.staleSignInAlertConfiguration`, by its URL.
pub type StaleSignInAlertConfigurationResource = mg::One<
    models::StaleSignInAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// A collection of `microsoft.graph.staleSignInAlertConfiguration`, by its URL.
pub type StaleSignInAlertConfigurationCollection = mg::Many<
    models::StaleSignInAlertConfiguration,
    StaleSignInAlertConfigurationResource,
>;
