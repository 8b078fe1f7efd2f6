// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.countryRegion`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/countryregion?view=graph-rest-beta>
    CountryRegion "microsoft.graph.countryRegion" "entity";
    /// `addressFormat`: String
    address_format "addressFormat": String,
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
