// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dimension`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/dimension?view=graph-rest-beta>
    Dimension "microsoft.graph.dimension" "entity";
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

impl Dimension {
    /// `dimensionValues`: many `dimensionValue`, contained
    pub const DIMENSION_VALUES: mg::Nav<Dimension, Vec<super::DimensionValue>> = mg::Nav::new(
        "dimensionValues",
    );
}
