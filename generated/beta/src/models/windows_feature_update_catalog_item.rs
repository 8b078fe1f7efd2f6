// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsFeatureUpdateCatalogItem`][reference], derived from
/// [`WindowsUpdateCatalogItem`](super::WindowsUpdateCatalogItem).
///
/// Requests: [`WindowsFeatureUpdateCatalogItemCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_update_catalog_items()
///     .cast_to_windows_feature_update_catalog_item()
/// ```
///
/// [`WindowsFeatureUpdateCatalogItemCollection`]: crate::requests::windows_feature_update_catalog_item::WindowsFeatureUpdateCatalogItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdatecatalogitem?view=graph-rest-beta
pub struct WindowsFeatureUpdateCatalogItem {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `endOfSupportDate`.
    pub end_of_support_date: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsFeatureUpdateCatalogItem: "microsoft.graph.windowsFeatureUpdateCatalogItem", entity, base super::WindowsUpdateCatalogItem;
    display_name: "displayName" required,
    end_of_support_date: "endOfSupportDate",
    id: "id" key required,
    release_date_time: "releaseDateTime" required,
    version: "version" required,
}

mg::derived_from! { WindowsFeatureUpdateCatalogItem: super::WindowsUpdateCatalogItem, super::Entity }
