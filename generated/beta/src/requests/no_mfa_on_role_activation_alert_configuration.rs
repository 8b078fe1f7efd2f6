// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.noMfaOnRoleActivationAlertConfiguration`, by its URL.
pub type NoMfaOnRoleActivationAlertConfigurationResource = mg::One<
    models::NoMfaOnRoleActivationAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// A collection of `microsoft.graph.noMfaOnRoleActivationAlertConfiguration`, by its URL.
pub type NoMfaOnRoleActivationAlertConfigurationCollection = mg::Many<
    models::NoMfaOnRoleActivationAlertConfiguration,
    NoMfaOnRoleActivationAlertConfigurationResource,
>;
