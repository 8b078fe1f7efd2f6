// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsFeatureUpdateCatalogItem`, an entity type derived from `microsoft.graph.windowsUpdateCatalogItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdatecatalogitem?view=graph-rest-beta>
    WindowsFeatureUpdateCatalogItem "microsoft.graph.windowsFeatureUpdateCatalogItem" "entity" : super::WindowsUpdateCatalogItem;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `endOfSupportDate`: DateTimeOffset
    end_of_support_date "endOfSupportDate": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { WindowsFeatureUpdateCatalogItem: super::WindowsUpdateCatalogItem, super::Entity }
