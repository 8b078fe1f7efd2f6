// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsUpdateCatalogItem`](models::WindowsUpdateCatalogItem): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().windows_update_catalog_items().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsUpdateCatalogItemResource(mg::One<models::WindowsUpdateCatalogItem>);

mg::builder! { WindowsUpdateCatalogItemResource: mg::One<models::WindowsUpdateCatalogItem> }

impl WindowsUpdateCatalogItemResource {
    /// `…/microsoft.graph.windowsFeatureUpdateCatalogItem`: cast to
    /// [`WindowsFeatureUpdateCatalogItem`](models::WindowsFeatureUpdateCatalogItem).
    #[doc(alias = "microsoft.graph.windowsFeatureUpdateCatalogItem")]
    #[inline]
    pub fn cast_to_windows_feature_update_catalog_item(
        &self,
    ) -> requests::windows_feature_update_catalog_item::WindowsFeatureUpdateCatalogItemResource {
        mg::navigate(self, "microsoft.graph.windowsFeatureUpdateCatalogItem")
    }

    /// `…/microsoft.graph.windowsQualityUpdateCatalogItem`: cast to
    /// [`WindowsQualityUpdateCatalogItem`](models::WindowsQualityUpdateCatalogItem).
    #[doc(alias = "microsoft.graph.windowsQualityUpdateCatalogItem")]
    #[inline]
    pub fn cast_to_windows_quality_update_catalog_item(
        &self,
    ) -> requests::windows_quality_update_catalog_item::WindowsQualityUpdateCatalogItemResource {
        mg::navigate(self, "microsoft.graph.windowsQualityUpdateCatalogItem")
    }
}

/// Requests on a collection of [`WindowsUpdateCatalogItem`](models::WindowsUpdateCatalogItem):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().windows_update_catalog_items()`.
#[derive(Clone, Debug)]
pub struct WindowsUpdateCatalogItemCollection(
    mg::Many<models::WindowsUpdateCatalogItem, WindowsUpdateCatalogItemResource>,
);

mg::builder! { WindowsUpdateCatalogItemCollection: mg::Many<models::WindowsUpdateCatalogItem, WindowsUpdateCatalogItemResource> }

impl WindowsUpdateCatalogItemCollection {
    /// `…/microsoft.graph.windowsFeatureUpdateCatalogItem`: the members that are
    /// [`WindowsFeatureUpdateCatalogItem`](models::WindowsFeatureUpdateCatalogItem).
    #[doc(alias = "microsoft.graph.windowsFeatureUpdateCatalogItem")]
    #[inline]
    pub fn cast_to_windows_feature_update_catalog_item(
        &self,
    ) -> requests::windows_feature_update_catalog_item::WindowsFeatureUpdateCatalogItemCollection {
        mg::navigate(self, "microsoft.graph.windowsFeatureUpdateCatalogItem")
    }

    /// `…/microsoft.graph.windowsQualityUpdateCatalogItem`: the members that are
    /// [`WindowsQualityUpdateCatalogItem`](models::WindowsQualityUpdateCatalogItem).
    #[doc(alias = "microsoft.graph.windowsQualityUpdateCatalogItem")]
    #[inline]
    pub fn cast_to_windows_quality_update_catalog_item(
        &self,
    ) -> requests::windows_quality_update_catalog_item::WindowsQualityUpdateCatalogItemCollection {
        mg::navigate(self, "microsoft.graph.windowsQualityUpdateCatalogItem")
    }
}
