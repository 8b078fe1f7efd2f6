// @generated
use crate::mg;

/// Entity type [`microsoft.graph.countryNamedLocation`][reference], derived from
/// [`NamedLocation`](super::NamedLocation).
///
/// Requests: [`CountryNamedLocationCollection`], for example
/// `graph.conditional_access().named_locations().cast_to_country_named_location()`.
///
/// Operations: `restore`.
///
/// [`CountryNamedLocationCollection`]: crate::requests::country_named_location::CountryNamedLocationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/countrynamedlocation?view=graph-rest-beta
pub struct CountryNamedLocation {
    /// `countriesAndRegions`.
    pub countries_and_regions: mg::Field<Vec<String>>,
    /// `countryLookupMethod`.
    pub country_lookup_method: mg::Field<mg::Open<super::CountryLookupMethodType>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includeUnknownCountriesAndRegions`. Never null.
    pub include_unknown_countries_and_regions: mg::Field<bool>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CountryNamedLocation: "microsoft.graph.countryNamedLocation", entity, base super::NamedLocation;
    countries_and_regions: "countriesAndRegions" required,
    country_lookup_method: "countryLookupMethod",
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    include_unknown_countries_and_regions: "includeUnknownCountriesAndRegions" required,
    modified_date_time: "modifiedDateTime",
}

mg::derived_from! { CountryNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
