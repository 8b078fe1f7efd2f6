// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`, by its URL.
    QualityUpdateCatalogEntryResource(mg::One<models::windows_updates::QualityUpdateCatalogEntry>)
}

impl QualityUpdateCatalogEntryResource {
    /// `…/productRevisions`: many `microsoft.graph.windowsUpdates.productRevision`
    #[inline]
    pub fn product_revisions(
        &self,
    ) -> requests::windows_updates::product_revision::ProductRevisionCollection {
        mg::to(self, "productRevisions")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`, by its URL.
pub type QualityUpdateCatalogEntryCollection = mg::Many<
    models::windows_updates::QualityUpdateCatalogEntry,
    QualityUpdateCatalogEntryResource,
>;
