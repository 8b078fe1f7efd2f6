// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`, by its URL.
    RecoveryUpdateCatalogEntryResource(mg::One<models::windows_updates::RecoveryUpdateCatalogEntry>)
}

impl RecoveryUpdateCatalogEntryResource {
    /// `…/productRevisions`: many `microsoft.graph.windowsUpdates.productRevision`
    #[inline]
    pub fn product_revisions(
        &self,
    ) -> requests::windows_updates::product_revision::ProductRevisionCollection {
        mg::to(self, "productRevisions")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`, by its URL.
pub type RecoveryUpdateCatalogEntryCollection = mg::Many<
    models::windows_updates::RecoveryUpdateCatalogEntry,
    RecoveryUpdateCatalogEntryResource,
>;
