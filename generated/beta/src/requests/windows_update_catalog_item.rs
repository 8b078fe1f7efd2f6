// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdateCatalogItem`, by its URL.
    ///
    /// For example `/deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItem-id}`.
    WindowsUpdateCatalogItemResource(mg::One<models::WindowsUpdateCatalogItem>)
}

impl WindowsUpdateCatalogItemResource {
    /// `…/microsoft.graph.windowsFeatureUpdateCatalogItem`
    #[inline]
    pub fn as_windows_feature_update_catalog_item(
        &self,
    ) -> requests::windows_feature_update_catalog_item::WindowsFeatureUpdateCatalogItemResource {
        mg::to(self, "microsoft.graph.windowsFeatureUpdateCatalogItem")
    }

    /// `…/microsoft.graph.windowsQualityUpdateCatalogItem`
    #[inline]
    pub fn as_windows_quality_update_catalog_item(
        &self,
    ) -> requests::windows_quality_update_catalog_item::WindowsQualityUpdateCatalogItemResource {
        mg::to(self, "microsoft.graph.windowsQualityUpdateCatalogItem")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdateCatalogItem`, by its URL.
    ///
    /// For example `/deviceManagement/windowsUpdateCatalogItems`.
    WindowsUpdateCatalogItemCollection(mg::Many<models::WindowsUpdateCatalogItem, WindowsUpdateCatalogItemResource>)
}

impl WindowsUpdateCatalogItemCollection {
    /// `…/microsoft.graph.windowsFeatureUpdateCatalogItem`
    #[inline]
    pub fn as_windows_feature_update_catalog_item(
        &self,
    ) -> requests::windows_feature_update_catalog_item::WindowsFeatureUpdateCatalogItemCollection {
        mg::to(self, "microsoft.graph.windowsFeatureUpdateCatalogItem")
    }

    /// `…/microsoft.graph.windowsQualityUpdateCatalogItem`
    #[inline]
    pub fn as_windows_quality_update_catalog_item(
        &self,
    ) -> requests::windows_quality_update_catalog_item::WindowsQualityUpdateCatalogItemCollection {
        mg::to(self, "microsoft.graph.windowsQualityUpdateCatalogItem")
    }
}
