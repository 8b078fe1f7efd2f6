// @generated
use crate::mg;

/// Entity type [`microsoft.graph.invalidLicenseAlertIncident`][reference], derived from
/// [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident).
///
/// Requests: [`InvalidLicenseAlertIncidentCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .cast_to_invalid_license_alert_incident()
/// ```
///
/// Operations: `remediate`.
///
/// [`InvalidLicenseAlertIncidentCollection`]: crate::requests::invalid_license_alert_incident::InvalidLicenseAlertIncidentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/invalidlicensealertincident?view=graph-rest-beta
pub struct InvalidLicenseAlertIncident {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `tenantLicenseStatus`.
    pub tenant_license_status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InvalidLicenseAlertIncident: "microsoft.graph.invalidLicenseAlertIncident", entity, base super::UnifiedRoleManagementAlertIncident;
    id: "id" key required,
    tenant_license_status: "tenantLicenseStatus",
}

mg::derived_from! { InvalidLicenseAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
