// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`, an entity type derived from `microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatecatalogentry?view=graph-rest-beta>
    QualityUpdateCatalogEntry "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry" "entity" : super::SoftwareUpdateCatalogEntry;
    /// `catalogName`: String
    catalog_name "catalogName": String,
    /// `cveSeverityInformation`: microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation
    cve_severity_information "cveSeverityInformation": mg::Boxed<super::QualityUpdateCveSeverityInformation>,
    /// `deployableUntilDateTime`: DateTimeOffset
    deployable_until_date_time "deployableUntilDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isExpeditable`: Boolean, not null
    is_expeditable "isExpeditable" "r": bool,
    /// `qualityUpdateCadence`: microsoft.graph.windowsUpdates.qualityUpdateCadence
    quality_update_cadence "qualityUpdateCadence": mg::Open<super::QualityUpdateCadence>,
    /// `qualityUpdateClassification`: microsoft.graph.windowsUpdates.qualityUpdateClassification, not null
    quality_update_classification "qualityUpdateClassification" "r": mg::Open<super::QualityUpdateClassification>,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
    /// `shortName`: String
    short_name "shortName": String,
}

mg::derived_from! { QualityUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry, super::CatalogEntry, crate::models::Entity }

impl QualityUpdateCatalogEntry {
    /// `productRevisions`: many `microsoft.graph.windowsUpdates.productRevision`, contained
    pub const PRODUCT_REVISIONS: mg::Nav<
        QualityUpdateCatalogEntry,
        Vec<super::ProductRevision>,
    > = mg::Nav::new("productRevisions");
}
