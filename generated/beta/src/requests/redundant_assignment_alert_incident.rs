// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.redundantAssignmentAlertIncident`, by its URL.
pub type RedundantAssignmentAlertIncidentResource = mg::One<
    models::RedundantAssignmentAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// A collection of `microsoft.graph.redundantAssignmentAlertIncident`, by its URL.
pub type RedundantAssignmentAlertIncidentCollection = mg::Many<
    models::RedundantAssignmentAlertIncident,
    RedundantAssignmentAlertIncidentResource,
>;
