// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.noMfaOnRoleActivationAlertIncident`, by its URL.
pub type NoMfaOnRoleActivationAlertIncidentResource = mg::One<
    models::NoMfaOnRoleActivationAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// A collection of `microsoft.graph.noMfaOnRoleActivationAlertIncident`, by its URL.
pub type NoMfaOnRoleActivationAlertIncidentCollection = mg::Many<
    models::NoMfaOnRoleActivationAlertIncident,
    NoMfaOnRoleActivationAlertIncidentResource,
>;
