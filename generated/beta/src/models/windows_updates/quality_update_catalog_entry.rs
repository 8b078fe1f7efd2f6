// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`][reference], derived
/// from [`SoftwareUpdateCatalogEntry`](super::SoftwareUpdateCatalogEntry).
///
/// Requests: [`QualityUpdateCatalogEntryCollection`], for example
/// `graph.admin().windows().updates().catalog().entries().cast_to_quality_update_catalog_entry()`.
///
/// [`QualityUpdateCatalogEntryCollection`]: crate::requests::windows_updates::quality_update_catalog_entry::QualityUpdateCatalogEntryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatecatalogentry?view=graph-rest-beta
pub struct QualityUpdateCatalogEntry {
    /// `catalogName`.
    pub catalog_name: mg::Field<String>,
    /// `cveSeverityInformation`.
    pub cve_severity_information: mg::Field<
        mg::Boxed<super::QualityUpdateCveSeverityInformation>,
    >,
    /// `deployableUntilDateTime`.
    pub deployable_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isExpeditable`. Never null.
    pub is_expeditable: mg::Field<bool>,
    /// `qualityUpdateCadence`.
    pub quality_update_cadence: mg::Field<mg::Open<super::QualityUpdateCadence>>,
    /// `qualityUpdateClassification`. Never null.
    pub quality_update_classification: mg::Field<
        mg::Open<super::QualityUpdateClassification>,
    >,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `shortName`.
    pub short_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QualityUpdateCatalogEntry: "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry", entity, base super::SoftwareUpdateCatalogEntry;
    catalog_name: "catalogName",
    cve_severity_information: "cveSeverityInformation",
    deployable_until_date_time: "deployableUntilDateTime",
    display_name: "displayName",
    id: "id" key required,
    is_expeditable: "isExpeditable" required,
    quality_update_cadence: "qualityUpdateCadence",
    quality_update_classification: "qualityUpdateClassification" required,
    release_date_time: "releaseDateTime" required,
    short_name: "shortName",
}

mg::derived_from! { QualityUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry, super::CatalogEntry, crate::models::Entity }

impl QualityUpdateCatalogEntry {
    /// `productRevisions`: many [`ProductRevision`](super::ProductRevision).
    pub const PRODUCT_REVISIONS: mg::Nav<
        QualityUpdateCatalogEntry,
        Vec<super::ProductRevision>,
    > = mg::Nav::new("productRevisions");
}
