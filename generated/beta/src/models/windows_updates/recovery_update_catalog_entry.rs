// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`, an entity type derived from `microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-recoveryupdatecatalogentry?view=graph-rest-beta>
    RecoveryUpdateCatalogEntry "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry" "entity" : super::SoftwareUpdateCatalogEntry;
    /// `catalogName`: String
    catalog_name "catalogName": String,
    /// `deployableUntilDateTime`: DateTimeOffset
    deployable_until_date_time "deployableUntilDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { RecoveryUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry, super::CatalogEntry, crate::models::Entity }

impl RecoveryUpdateCatalogEntry {
    /// `productRevisions`: many `microsoft.graph.windowsUpdates.productRevision`, contained
    pub const PRODUCT_REVISIONS: mg::Nav<
        RecoveryUpdateCatalogEntry,
        Vec<super::ProductRevision>,
    > = mg::Nav::new("productRevisions");
}
