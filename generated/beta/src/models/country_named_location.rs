// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.countryNamedLocation`, an entity type derived from `microsoft.graph.namedLocation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/countrynamedlocation?view=graph-rest-beta>
    CountryNamedLocation "microsoft.graph.countryNamedLocation" "entity" : super::NamedLocation;
    /// `countriesAndRegions`: Collection(String), items not null
    countries_and_regions "countriesAndRegions" "r": Vec<String>,
    /// `countryLookupMethod`: countryLookupMethodType
    country_lookup_method "countryLookupMethod": mg::Open<super::CountryLookupMethodType>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includeUnknownCountriesAndRegions`: Boolean, not null
    include_unknown_countries_and_regions "includeUnknownCountriesAndRegions" "r": bool,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { CountryNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
