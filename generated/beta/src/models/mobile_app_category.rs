// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappcategory?view=graph-rest-beta>
    MobileAppCategory "microsoft.graph.mobileAppCategory" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
}

mg::derived_from! { MobileAppCategory: super::Entity }
