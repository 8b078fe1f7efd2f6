// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceStorageQuotaBreakdown`, an entity type derived from `microsoft.graph.storageQuotaBreakdown`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/servicestoragequotabreakdown?view=graph-rest-beta>
    ServiceStorageQuotaBreakdown "microsoft.graph.serviceStorageQuotaBreakdown" "entity" : super::StorageQuotaBreakdown;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manageWebUrl`: String
    manage_web_url "manageWebUrl": String,
    /// `used`: Int64
    used "used": i64,
}

mg::derived_from! { ServiceStorageQuotaBreakdown: super::StorageQuotaBreakdown, super::Entity }
