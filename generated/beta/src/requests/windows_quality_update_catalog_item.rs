// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.windowsQualityUpdateCatalogItem`, by its URL.
    WindowsQualityUpdateCatalogItemResource(mg::One<models::WindowsQualityUpdateCatalogItem>)
}

impl WindowsQualityUpdateCatalogItemResource {
    /// `GET …/retrieveWindowsQualityUpdateCatalogItemDetails(ids=…)`
    #[inline]
    pub fn retrieve_windows_quality_update_catalog_item_details(
        &self,
        parameters: RetrieveWindowsQualityUpdateCatalogItemDetails,
    ) -> mg::Request<mg::Page<models::WindowsQualityUpdateCatalogItemPolicyDetail>> {
        mg::Path::function_with(
            self,
            "retrieveWindowsQualityUpdateCatalogItemDetails",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.windowsQualityUpdateCatalogItem`, by its URL.
pub type WindowsQualityUpdateCatalogItemCollection = mg::Many<
    models::WindowsQualityUpdateCatalogItem,
    WindowsQualityUpdateCatalogItemResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.retrieveWindowsQualityUpdateCatalogItemDetails`.
    RetrieveWindowsQualityUpdateCatalogItemDetails "microsoft.graph.retrieveWindowsQualityUpdateCatalogItemDetails" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}
