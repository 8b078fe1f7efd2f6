// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.cloudPcDevice`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CloudPcDeviceCollection`], for example
/// `graph.tenant_relationships().managed_tenants().cloud_pc_devices()`.
///
/// [`CloudPcDeviceCollection`]: crate::requests::managed_tenants::cloud_pc_device::CloudPcDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcdevice?view=graph-rest-beta
pub struct CloudPcDevice {
    /// `cloudPcStatus`.
    pub cloud_pc_status: mg::Field<String>,
    /// `deviceSpecification`.
    pub device_specification: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshedDateTime`.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `managedDeviceName`.
    pub managed_device_name: mg::Field<String>,
    /// `provisioningPolicyId`.
    pub provisioning_policy_id: mg::Field<String>,
    /// `servicePlanName`.
    pub service_plan_name: mg::Field<String>,
    /// `servicePlanType`.
    pub service_plan_type: mg::Field<String>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcDevice: "microsoft.graph.managedTenants.cloudPcDevice", entity open, base crate::models::Entity;
    cloud_pc_status: "cloudPcStatus",
    device_specification: "deviceSpecification",
    display_name: "displayName",
    id: "id" key required,
    last_refreshed_date_time: "lastRefreshedDateTime",
    managed_device_id: "managedDeviceId",
    managed_device_name: "managedDeviceName",
    provisioning_policy_id: "provisioningPolicyId",
    service_plan_name: "servicePlanName",
    service_plan_type: "servicePlanType",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { CloudPcDevice: crate::models::Entity }
