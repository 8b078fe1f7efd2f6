// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.cloudPcDevice`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcdevice?view=graph-rest-beta>
    CloudPcDevice "microsoft.graph.managedTenants.cloudPcDevice" "entity open" : crate::models::Entity;
    /// `cloudPcStatus`: String
    cloud_pc_status "cloudPcStatus": String,
    /// `deviceSpecification`: String
    device_specification "deviceSpecification": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshedDateTime`: DateTimeOffset
    last_refreshed_date_time "lastRefreshedDateTime": mg::DateTimeOffset,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `managedDeviceName`: String
    managed_device_name "managedDeviceName": String,
    /// `provisioningPolicyId`: String
    provisioning_policy_id "provisioningPolicyId": String,
    /// `servicePlanName`: String
    service_plan_name "servicePlanName": String,
    /// `servicePlanType`: String
    service_plan_type "servicePlanType": String,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { CloudPcDevice: crate::models::Entity }
