// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.staleSignInAlertIncident`, by its URL.
pub type StaleSignInAlertIncidentResource = mg::One<
    models::StaleSignInAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// A collection of `microsoft.graph.staleSignInAlertIncident`, by its URL.
pub type StaleSignInAlertIncidentCollection = mg::Many<
    models::StaleSignInAlertIncident,
    StaleSignInAlertIncidentResource,
>;
