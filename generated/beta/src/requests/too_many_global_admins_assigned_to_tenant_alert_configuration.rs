// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`, by its URL.
pub type TooManyGlobalAdminsAssignedToTenantAlertConfigurationResource = mg::One<
    models::TooManyGlobalAdminsAssignedToTenantAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// A collection of `microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`, by its URL.
pub type TooManyGlobalAdminsAssignedToTenantAlertConfigurationCollection = mg::Many<
    models::TooManyGlobalAdminsAssignedToTenantAlertConfiguration,
    TooManyGlobalAdminsAssignedToTenantAlertConfigurationResource,
>;
