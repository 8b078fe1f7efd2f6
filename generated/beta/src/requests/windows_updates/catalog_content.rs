// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.windowsUpdates.catalogContent`, by its URL.
    CatalogContentResource(mg::One<models::windows_updates::CatalogContent>)
}

impl CatalogContentResource {
    /// `…/catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`
    #[inline]
    pub fn catalog_entry(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryResource {
        mg::to(self, "catalogEntry")
    }
}
