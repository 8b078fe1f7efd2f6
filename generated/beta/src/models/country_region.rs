// @generated
use crate::mg;

/// Entity type [`microsoft.graph.countryRegion`][reference].
///
/// Requests: [`CountryRegionCollection`](crate::requests::country_region::CountryRegionCollection),
/// for example `graph.financials().companies().id(id).countries_regions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/countryregion?view=graph-rest-beta
pub struct CountryRegion {
    /// `addressFormat`.
    pub address_format: mg::Field<String>,
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CountryRegion: "microsoft.graph.countryRegion", entity;
    address_format: "addressFormat",
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}
