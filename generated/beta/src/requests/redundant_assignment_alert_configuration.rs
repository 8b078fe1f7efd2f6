// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.redundantAssignmentAlertConfiguration`, by its URL.
pub type RedundantAssignmentAlertConfigurationResource = mg::One<
    models::RedundantAssignmentAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// A collection of `microsoft.graph.redundantAssignmentAlertConfiguration`, by its URL.
pub type RedundantAssignmentAlertConfigurationCollection = mg::Many<
    models::RedundantAssignmentAlertConfiguration,
    RedundantAssignmentAlertConfigurationResource,
>;
