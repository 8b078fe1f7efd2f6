// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`, an abstract entity type derived from `microsoft.graph.windowsUpdates.catalogEntry`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-softwareupdatecatalogentry?view=graph-rest-beta>
    SoftwareUpdateCatalogEntry "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry" "entity abstract" : super::CatalogEntry => SoftwareUpdateCatalogEntryKind;
    /// `deployableUntilDateTime`: DateTimeOffset
    deployable_until_date_time "deployableUntilDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { SoftwareUpdateCatalogEntry: super::CatalogEntry, crate::models::Entity }

/// The types derived from `microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`.
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
