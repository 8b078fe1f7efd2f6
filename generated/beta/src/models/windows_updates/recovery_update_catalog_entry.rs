// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`][reference], derived
/// from [`SoftwareUpdateCatalogEntry`](super::SoftwareUpdateCatalogEntry).
///
/// Requests: [`RecoveryUpdateCatalogEntryCollection`], for example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .cast_to_recovery_update_catalog_entry()
/// ```
///
/// [`RecoveryUpdateCatalogEntryCollection`]: crate::requests::windows_updates::recovery_update_catalog_entry::RecoveryUpdateCatalogEntryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-recoveryupdatecatalogentry?view=graph-rest-beta
pub struct RecoveryUpdateCatalogEntry {
    /// `catalogName`.
    pub catalog_name: mg::Field<String>,
    /// `deployableUntilDateTime`.
    pub deployable_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecoveryUpdateCatalogEntry: "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry", entity, base super::SoftwareUpdateCatalogEntry;
    catalog_name: "catalogName",
    deployable_until_date_time: "deployableUntilDateTime",
    display_name: "displayName",
    id: "id" key required,
    release_date_time: "releaseDateTime" required,
}

mg::derived_from! { RecoveryUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry, super::CatalogEntry, crate::models::Entity }

impl RecoveryUpdateCatalogEntry {
    /// `productRevisions`: many [`ProductRevision`](super::ProductRevision).
    pub const PRODUCT_REVISIONS: mg::Nav<
        RecoveryUpdateCatalogEntry,
        Vec<super::ProductRevision>,
    > = mg::Nav::new("productRevisions");
}
