// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`][reference], derived from
/// [`SoftwareUpdateCatalogEntry`](super::SoftwareUpdateCatalogEntry).
///
/// Requests: [`DriverUpdateCatalogEntryCollection`], for example
/// `graph.admin().windows().updates().catalog().entries().cast_to_driver_update_catalog_entry()`.
///
/// [`DriverUpdateCatalogEntryCollection`]: crate::requests::windows_updates::driver_update_catalog_entry::DriverUpdateCatalogEntryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-driverupdatecatalogentry?view=graph-rest-beta
pub struct DriverUpdateCatalogEntry {
    /// `deployableUntilDateTime`.
    pub deployable_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `driverClass`.
    pub driver_class: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `provider`.
    pub provider: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `setupInformationFile`.
    pub setup_information_file: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// `versionDateTime`.
    pub version_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriverUpdateCatalogEntry: "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry", entity, base super::SoftwareUpdateCatalogEntry;
    deployable_until_date_time: "deployableUntilDateTime",
    description: "description",
    display_name: "displayName",
    driver_class: "driverClass",
    id: "id" key required,
    manufacturer: "manufacturer",
    provider: "provider",
    release_date_time: "releaseDateTime" required,
    setup_information_file: "setupInformationFile",
    version: "version",
    version_date_time: "versionDateTime",
}

mg::derived_from! { DriverUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry, super::CatalogEntry, crate::models::Entity }
