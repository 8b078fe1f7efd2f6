// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenantTag`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-tenanttag?view=graph-rest-beta>
    TenantTag "microsoft.graph.managedTenants.tenantTag" "entity open" : crate::models::Entity;
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `tenants`: Collection(microsoft.graph.managedTenants.tenantInfo)
    tenants "tenants": Vec<super::TenantInfo>,
}

mg::derived_from! { TenantTag: crate::models::Entity }
