// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.cloudPcConnection`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcconnection?view=graph-rest-beta>
    CloudPcConnection "microsoft.graph.managedTenants.cloudPcConnection" "entity open" : crate::models::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `healthCheckStatus`: String
    health_check_status "healthCheckStatus": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshedDateTime`: DateTimeOffset
    last_refreshed_date_time "lastRefreshedDateTime": mg::DateTimeOffset,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { CloudPcConnection: crate::models::Entity }
