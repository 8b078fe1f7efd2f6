// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`, an entity type derived from `microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-driverupdatecatalogentry?view=graph-rest-beta>
    DriverUpdateCatalogEntry "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry" "entity" : super::SoftwareUpdateCatalogEntry;
    /// `deployableUntilDateTime`: DateTimeOffset
    deployable_until_date_time "deployableUntilDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `driverClass`: String
    driver_class "driverClass": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `provider`: String
    provider "provider": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
    /// `setupInformationFile`: String
    setup_information_file "setupInformationFile": String,
    /// `version`: String
    version "version": String,
    /// `versionDateTime`: DateTimeOffset
    version_date_time "versionDateTime": mg::DateTimeOffset,
}

mg::derived_from! { DriverUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry, super::CatalogEntry, crate::models::Entity }
