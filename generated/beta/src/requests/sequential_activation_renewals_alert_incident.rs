// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.sequentialActivationRenewalsAlertIncident`, by its URL.
pub type SequentialActivationRenewalsAlertIncidentResource = mg::One<
    models::SequentialActivationRenewalsAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// A collection of `microsoft.graph.sequentialActivationRenewalsAlertIncident`, by its URL.
pub type SequentialActivationRenewalsAlertIncidentCollection = mg::Many<
    models::SequentialActivationRenewalsAlertIncident,
    SequentialActivationRenewalsAlertIncidentResource,
>;
