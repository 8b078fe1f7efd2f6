// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`QualityUpdateCatalogEntry`](models::windows_updates::QualityUpdateCatalogEntry): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .id(id)
///     .cast_to_quality_update_catalog_entry()
/// ```
#[derive(Clone, Debug)]
pub struct QualityUpdateCatalogEntryResource(
    mg::One<models::windows_updates::QualityUpdateCatalogEntry>,
);

mg::builder! { QualityUpdateCatalogEntryResource: mg::One<models::windows_updates::QualityUpdateCatalogEntry> }

impl QualityUpdateCatalogEntryResource {
    /// `…/cveSeverityInformation`: [`QualityUpdateCveSeverityInformation`].
    ///
    /// [`QualityUpdateCveSeverityInformation`]: models::windows_updates::QualityUpdateCveSeverityInformation
    #[inline]
    pub fn cve_severity_information(
        &self,
    ) -> requests::windows_updates::quality_update_cve_severity_information::QualityUpdateCveSeverityInformationResource {
        mg::navigate(self, "cveSeverityInformation")
    }

    /// `…/productRevisions`: many [`ProductRevision`](models::windows_updates::ProductRevision).
    #[inline]
    pub fn product_revisions(
        &self,
    ) -> requests::windows_updates::product_revision::ProductRevisionCollection {
        mg::navigate(self, "productRevisions")
    }
}

/// Requests on a collection of
/// [`QualityUpdateCatalogEntry`](models::windows_updates::QualityUpdateCatalogEntry): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.admin().windows().updates().catalog().entries().cast_to_quality_update_catalog_entry()`.
pub type QualityUpdateCatalogEntryCollection = mg::Many<
    models::windows_updates::QualityUpdateCatalogEntry,
    QualityUpdateCatalogEntryResource,
>;
