// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.managedDeviceCompliance`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedDeviceComplianceCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_device_compliances()`.
///
/// [`ManagedDeviceComplianceCollection`]: crate::requests::managed_tenants::managed_device_compliance::ManagedDeviceComplianceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-manageddevicecompliance?view=graph-rest-beta
pub struct ManagedDeviceCompliance {
    /// `complianceStatus`.
    pub compliance_status: mg::Field<String>,
    /// `deviceType`.
    pub device_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inGracePeriodUntilDateTime`.
    pub in_grace_period_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastRefreshedDateTime`.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncDateTime`.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `managedDeviceName`.
    pub managed_device_name: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `osDescription`.
    pub os_description: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `ownerType`.
    pub owner_type: mg::Field<String>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceCompliance: "microsoft.graph.managedTenants.managedDeviceCompliance", entity open, base crate::models::Entity;
    compliance_status: "complianceStatus",
    device_type: "deviceType",
    id: "id" key required,
    in_grace_period_until_date_time: "inGracePeriodUntilDateTime",
    last_refreshed_date_time: "lastRefreshedDateTime",
    last_sync_date_time: "lastSyncDateTime",
    managed_device_id: "managedDeviceId",
    managed_device_name: "managedDeviceName",
    manufacturer: "manufacturer",
    model: "model",
    os_description: "osDescription",
    os_version: "osVersion",
    owner_type: "ownerType",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
}

mg::derived_from! { ManagedDeviceCompliance: crate::models::Entity }
