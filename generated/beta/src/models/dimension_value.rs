// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dimensionValue`][reference].
///
/// Requests:
/// [`DimensionValueCollection`](crate::requests::dimension_value::DimensionValueCollection), for
/// example `graph.financials().companies().id(id).dimension_values()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/dimensionvalue?view=graph-rest-beta
pub struct DimensionValue {
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
    DimensionValue: "microsoft.graph.dimensionValue", entity;
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}
