// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.catalogEntry`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-catalogentry?view=graph-rest-beta>
    CatalogEntry "microsoft.graph.windowsUpdates.catalogEntry" "entity abstract" : crate::models::Entity => CatalogEntryKind;
    /// `deployableUntilDateTime`: DateTimeOffset
    deployable_until_date_time "deployableUntilDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { CatalogEntry: crate::models::Entity }

/// The types derived from `microsoft.graph.windowsUpdates.catalogEntry`.
#[non_exhaustive]
pub enum CatalogEntryKind {
    DriverUpdateCatalogEntry(Box<super::DriverUpdateCatalogEntry>),
    FeatureUpdateCatalogEntry(Box<super::FeatureUpdateCatalogEntry>),
    QualityUpdateCatalogEntry(Box<super::QualityUpdateCatalogEntry>),
    RecoveryUpdateCatalogEntry(Box<super::RecoveryUpdateCatalogEntry>),
    SoftwareUpdateCatalogEntry(Box<super::SoftwareUpdateCatalogEntry>),
    /// None of these, or a type that this version does not know.
    Other(Box<CatalogEntry>),
}

mg::family! {
    CatalogEntry => CatalogEntryKind;
    DriverUpdateCatalogEntry(super::DriverUpdateCatalogEntry),
    FeatureUpdateCatalogEntry(super::FeatureUpdateCatalogEntry),
    QualityUpdateCatalogEntry(super::QualityUpdateCatalogEntry),
    RecoveryUpdateCatalogEntry(super::RecoveryUpdateCatalogEntry),
    SoftwareUpdateCatalogEntry(super::SoftwareUpdateCatalogEntry),
}
