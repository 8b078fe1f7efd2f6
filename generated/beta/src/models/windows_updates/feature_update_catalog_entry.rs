// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`, an entity type derived from `microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-featureupdatecatalogentry?view=graph-rest-beta>
    FeatureUpdateCatalogEntry "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry" "entity" : super::SoftwareUpdateCatalogEntry;
    /// `buildNumber`: String
    build_number "buildNumber": String,
    /// `deployableUntilDateTime`: DateTimeOffset
    deployable_until_date_time "deployableUntilDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { FeatureUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry, super::CatalogEntry, crate::models::Entity }
