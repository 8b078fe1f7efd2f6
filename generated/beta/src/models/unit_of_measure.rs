// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unitOfMeasure`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unitofmeasure?view=graph-rest-beta>
    UnitOfMeasure "microsoft.graph.unitOfMeasure" "entity";
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `internationalStandardCode`: String
    international_standard_code "internationalStandardCode": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
