// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedDeviceComplianceTrend`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-manageddevicecompliancetrend?view=graph-rest-beta>
    ManagedDeviceComplianceTrend "microsoft.graph.managedTenants.managedDeviceComplianceTrend" "entity open" : crate::models::Entity;
    /// `compliantDeviceCount`: Int32
    compliant_device_count "compliantDeviceCount": i32,
    /// `configManagerDeviceCount`: Int32
    config_manager_device_count "configManagerDeviceCount": i32,
    /// `countDateTime`: String
    count_date_time "countDateTime": String,
    /// `errorDeviceCount`: Int32
    error_device_count "errorDeviceCount": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inGracePeriodDeviceCount`: Int32
    in_grace_period_device_count "inGracePeriodDeviceCount": i32,
    /// `noncompliantDeviceCount`: Int32
    noncompliant_device_count "noncompliantDeviceCount": i32,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `unknownDeviceCount`: Int32
    unknown_device_count "unknownDeviceCount": i32,
}

mg::derived_from! { ManagedDeviceComplianceTrend: crate::models::Entity }
