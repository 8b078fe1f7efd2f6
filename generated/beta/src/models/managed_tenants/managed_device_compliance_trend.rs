// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.managedDeviceComplianceTrend`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedDeviceComplianceTrendCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_device_compliance_trends()`.
///
/// [`ManagedDeviceComplianceTrendCollection`]: crate::requests::managed_tenants::managed_device_compliance_trend::ManagedDeviceComplianceTrendCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-manageddevicecompliancetrend?view=graph-rest-beta
pub struct ManagedDeviceComplianceTrend {
    /// `compliantDeviceCount`.
    pub compliant_device_count: mg::Field<i32>,
    /// `configManagerDeviceCount`.
    pub config_manager_device_count: mg::Field<i32>,
    /// `countDateTime`.
    pub count_date_time: mg::Field<String>,
    /// `errorDeviceCount`.
    pub error_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inGracePeriodDeviceCount`.
    pub in_grace_period_device_count: mg::Field<i32>,
    /// `noncompliantDeviceCount`.
    pub noncompliant_device_count: mg::Field<i32>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `unknownDeviceCount`.
    pub unknown_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceComplianceTrend: "microsoft.graph.managedTenants.managedDeviceComplianceTrend", entity open, base crate::models::Entity;
    compliant_device_count: "compliantDeviceCount",
    config_manager_device_count: "configManagerDeviceCount",
    count_date_time: "countDateTime",
    error_device_count: "errorDeviceCount",
    id: "id" key required,
    in_grace_period_device_count: "inGracePeriodDeviceCount",
    noncompliant_device_count: "noncompliantDeviceCount",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
    unknown_device_count: "unknownDeviceCount",
}

mg::derived_from! { ManagedDeviceComplianceTrend: crate::models::Entity }
