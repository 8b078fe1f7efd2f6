// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdateCatalogItem`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsupdatecatalogitem?view=graph-rest-beta>
    WindowsUpdateCatalogItem "microsoft.graph.windowsUpdateCatalogItem" "entity abstract" : super::Entity => WindowsUpdateCatalogItemKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `endOfSupportDate`: DateTimeOffset
    end_of_support_date "endOfSupportDate": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { WindowsUpdateCatalogItem: super::Entity }

/// The types derived from `microsoft.graph.windowsUpdateCatalogItem`.
#[non_exhaustive]
pub enum WindowsUpdateCatalogItemKind {
    WindowsFeatureUpdateCatalogItem(Box<super::WindowsFeatureUpdateCatalogItem>),
    WindowsQualityUpdateCatalogItem(Box<super::WindowsQualityUpdateCatalogItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsUpdateCatalogItem>),
}

mg::family! {
    WindowsUpdateCatalogItem => WindowsUpdateCatalogItemKind;
    WindowsFeatureUpdateCatalogItem(super::WindowsFeatureUpdateCatalogItem),
    WindowsQualityUpdateCatalogItem(super::WindowsQualityUpdateCatalogItem),
}
