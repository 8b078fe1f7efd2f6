// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsUpdateCatalogItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsUpdateCatalogItemCollection`], for example
/// `graph.device_management().windows_update_catalog_items()`.
///
/// [`WindowsUpdateCatalogItemCollection`]: crate::requests::windows_update_catalog_item::WindowsUpdateCatalogItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsupdatecatalogitem?view=graph-rest-beta
pub struct WindowsUpdateCatalogItem {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `endOfSupportDate`.
    pub end_of_support_date: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUpdateCatalogItem: "microsoft.graph.windowsUpdateCatalogItem", entity abstract, base super::Entity, family WindowsUpdateCatalogItemKind;
    display_name: "displayName" required,
    end_of_support_date: "endOfSupportDate",
    id: "id" key required,
    release_date_time: "releaseDateTime" required,
}

mg::derived_from! { WindowsUpdateCatalogItem: super::Entity }

/// The types derived from [`WindowsUpdateCatalogItem`].
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
