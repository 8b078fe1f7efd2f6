// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.catalog`, by its URL.
    ///
    /// For example `/admin/windows/updates/catalog`.
    CatalogResource(mg::One<models::windows_updates::Catalog>)
}

impl CatalogResource {
    /// `…/entries`: many `microsoft.graph.windowsUpdates.catalogEntry`
    ///
    /// [List entries](https://learn.microsoft.com/graph/api/windowsupdates-catalog-list-entries?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn entries(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryCollection {
        mg::to(self, "entries")
    }
}
