// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsUpdates.catalogEntry`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CatalogEntryCollection`], for example
/// `graph.admin().windows().updates().catalog().entries()`.
///
/// [`CatalogEntryCollection`]: crate::requests::windows_updates::catalog_entry::CatalogEntryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-catalogentry?view=graph-rest-beta
pub struct CatalogEntry {
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
    CatalogEntry: "microsoft.graph.windowsUpdates.catalogEntry", entity abstract, base crate::models::Entity, family CatalogEntryKind;
    deployable_until_date_time: "deployableUntilDateTime",
    display_name: "displayName",
    id: "id" key required,
    release_date_time: "releaseDateTime" required,
}

mg::derived_from! { CatalogEntry: crate::models::Entity }

/// The types derived from [`CatalogEntry`].
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
