// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.invalidLicenseAlertIncident`, by its URL.
pub type InvalidLicenseAlertIncidentResource = mg::One<
    models::InvalidLicenseAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// A collection of `microsoft.graph.invalidLicenseAlertIncident`, by its URL.
pub type InvalidLicenseAlertIncidentCollection = mg::Many<
    models::InvalidLicenseAlertIncident,
    InvalidLicenseAlertIncidentResource,
>;
