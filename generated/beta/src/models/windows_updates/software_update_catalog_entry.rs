// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`][reference],
/// derived from [`CatalogEntry`](super::CatalogEntry).
///
/// Requests: [`SoftwareUpdateCatalogEntryCollection`], for example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .cast_to_software_update_catalog_entry()
/// ```
///
/// [`SoftwareUpdateCatalogEntryCollection`]: crate::requests::windows_updates::software_update_catalog_entry::SoftwareUpdateCatalogEntryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-softwareupdatecatalogentry?view=graph-rest-beta
pub struct SoftwareUpdateCatalogEntry {
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
    SoftwareUpdateCatalogEntry: "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry", entity abstract, base super::CatalogEntry, family SoftwareUpdateCatalogEntryKind;
    deployable_until_date_time: "deployableUntilDateTime",
    display_name: "displayName",
    id: "id" key required,
    release_date_time: "releaseDateTime" required,
}

mg::derived_from! { SoftwareUpdateCatalogEntry: super::CatalogEntry, crate::models::Entity }

/// The types derived from [`SoftwareUpdateCatalogEntry`].
#[non_exhaustive]
pub enum SoftwareUpdateCatalogEntryKind {
    DriverUpdateCatalogEntry(Box<super::DriverUpdateCatalogEntry>),
    FeatureUpdateCatalogEntry(Box<super::FeatureUpdateCatalogEntry>),
    QualityUpdateCatalogEntry(Box<super::QualityUpdateCatalogEntry>),
    RecoveryUpdateCatalogEntry(Box<super::RecoveryUpdateCatalogEntry>),
    /// None of these, or a type that this version does not know.
    Other(Box<SoftwareUpdateCatalogEntry>),
}

mg::family! {
    SoftwareUpdateCatalogEntry => SoftwareUpdateCatalogEntryKind;
    DriverUpdateCatalogEntry(super::DriverUpdateCatalogEntry),
    FeatureUpdateCatalogEntry(super::FeatureUpdateCatalogEntry),
    QualityUpdateCatalogEntry(super::QualityUpdateCatalogEntry),
    RecoveryUpdateCatalogEntry(super::RecoveryUpdateCatalogEntry),
}
