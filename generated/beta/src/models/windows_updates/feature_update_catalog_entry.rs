// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`][reference], derived
/// from [`SoftwareUpdateCatalogEntry`](super::SoftwareUpdateCatalogEntry).
///
/// Requests: [`FeatureUpdateCatalogEntryCollection`], for example
/// `graph.admin().windows().updates().catalog().entries().cast_to_feature_update_catalog_entry()`.
///
/// [`FeatureUpdateCatalogEntryCollection`]: crate::requests::windows_updates::feature_update_catalog_entry::FeatureUpdateCatalogEntryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-featureupdatecatalogentry?view=graph-rest-beta
pub struct FeatureUpdateCatalogEntry {
    /// `buildNumber`.
    pub build_number: mg::Field<String>,
    /// `deployableUntilDateTime`.
    pub deployable_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FeatureUpdateCatalogEntry: "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry", entity, base super::SoftwareUpdateCatalogEntry;
    build_number: "buildNumber",
    deployable_until_date_time: "deployableUntilDateTime",
    display_name: "displayName",
    id: "id" key required,
    release_date_time: "releaseDateTime" required,
    version: "version",
}

mg::derived_from! { FeatureUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry, super::CatalogEntry, crate::models::Entity }
