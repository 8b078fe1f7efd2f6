// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dimension`][reference].
///
/// Requests: [`DimensionCollection`](crate::requests::dimension::DimensionCollection), for example
/// `graph.financials().companies().id(id).dimensions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/dimension?view=graph-rest-beta
pub struct Dimension {
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
    Dimension: "microsoft.graph.dimension", entity;
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

impl Dimension {
    /// `dimensionValues`: many [`DimensionValue`](super::DimensionValue).
    pub const DIMENSION_VALUES: mg::Nav<Dimension, Vec<super::DimensionValue>> = mg::Nav::new(
        "dimensionValues",
    );
}
