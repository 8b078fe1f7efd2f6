// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.sequentialActivationRenewalsAlertConfiguration`, by its URL.
pub type SequentialActivationRenewalsAlertConfigurationResource = mg::One<
    models::SequentialActivationRenewalsAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// A collection of `microsoft.graph.sequentialActivationRenewalsAlertConfiguration`, by its URL.
pub type SequentialActivationRenewalsAlertConfigurationCollection = mg::Many<
    models::SequentialActivationRenewalsAlertConfiguration,
    SequentialActivationRenewalsAlertConfigurationResource,
>;
