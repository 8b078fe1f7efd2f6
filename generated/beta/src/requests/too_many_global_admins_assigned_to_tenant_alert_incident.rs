// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`, by its URL.
pub type TooManyGlobalAdminsAssignedToTenantAlertIncidentResource = mg::One<
    models::TooManyGlobalAdminsAssignedToTenantAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// A collection of `microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`, by its URL.
pub type TooManyGlobalAdminsAssignedToTenantAlertIncidentCollection = mg::Many<
    models::TooManyGlobalAdminsAssignedToTenantAlertIncident,
    TooManyGlobalAdminsAssignedToTenantAlertIncidentResource,
>;
