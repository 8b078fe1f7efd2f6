// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`, by its URL.
    QualityUpdateCatalogEntryResource(mg::One<models::windows_updates::QualityUpdateCatalogEntry>)
}

impl QualityUpdateCatalogEntryResource {
    /// `…/cveSeverityInformation`: `microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation`
    #[inline]
    pub fn cve_severity_information(
        &self,
    ) -> requests::windows_updates::quality_update_cve_severity_information::QualityUpdateCveSeverityInformationResource {
        mg::to(self, "cveSeverityInformation")
    }

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
