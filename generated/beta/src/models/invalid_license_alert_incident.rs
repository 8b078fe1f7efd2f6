// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.invalidLicenseAlertIncident`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertIncident`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/invalidlicensealertincident?view=graph-rest-beta>
    InvalidLicenseAlertIncident "microsoft.graph.invalidLicenseAlertIncident" "entity" : super::UnifiedRoleManagementAlertIncident;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `tenantLicenseStatus`: String
    tenant_license_status "tenantLicenseStatus": String,
}

mg::derived_from! { InvalidLicenseAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
