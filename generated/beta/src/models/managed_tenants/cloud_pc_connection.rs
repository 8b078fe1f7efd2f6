// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.cloudPcConnection`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CloudPcConnectionCollection`], for example
/// `graph.tenant_relationships().managed_tenants().cloud_pc_connections()`.
///
/// [`CloudPcConnectionCollection`]: crate::requests::managed_tenants::cloud_pc_connection::CloudPcConnectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcconnection?view=graph-rest-beta
pub struct CloudPcConnection {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `healthCheckStatus`.
    pub health_check_status: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshedDateTime`.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
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
    CloudPcConnection: "microsoft.graph.managedTenants.cloudPcConnection", entity open, base crate::models::Entity;
    display_name: "displayName",
    health_check_status: "healthCheckStatus",
    id: "id" key required,
    last_refreshed_date_time: "lastRefreshedDateTime",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
}

mg::derived_from! { CloudPcConnection: crate::models::Entity }
