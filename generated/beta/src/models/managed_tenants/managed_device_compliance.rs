// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedDeviceCompliance`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-manageddevicecompliance?view=graph-rest-beta>
    ManagedDeviceCompliance "microsoft.graph.managedTenants.managedDeviceCompliance" "entity open" : crate::models::Entity;
    /// `complianceStatus`: String
    compliance_status "complianceStatus": String,
    /// `deviceType`: String
    device_type "deviceType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inGracePeriodUntilDateTime`: DateTimeOffset
    in_grace_period_until_date_time "inGracePeriodUntilDateTime": mg::DateTimeOffset,
    /// `lastRefreshedDateTime`: DateTimeOffset
    last_refreshed_date_time "lastRefreshedDateTime": mg::DateTimeOffset,
    /// `lastSyncDateTime`: DateTimeOffset
    last_sync_date_time "lastSyncDateTime": mg::DateTimeOffset,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `managedDeviceName`: String
    managed_device_name "managedDeviceName": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `osDescription`: String
    os_description "osDescription": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `ownerType`: String
    owner_type "ownerType": String,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { ManagedDeviceCompliance: crate::models::Entity }
