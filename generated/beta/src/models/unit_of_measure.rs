// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unitOfMeasure`][reference].
///
/// Requests:
/// [`UnitOfMeasureCollection`](crate::requests::unit_of_measure::UnitOfMeasureCollection), for
/// example `graph.financials().companies().id(id).units_of_measure()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/unitofmeasure?view=graph-rest-beta
pub struct UnitOfMeasure {
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `internationalStandardCode`.
    pub international_standard_code: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnitOfMeasure: "microsoft.graph.unitOfMeasure", entity;
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    international_standard_code: "internationalStandardCode",
    last_modified_date_time: "lastModifiedDateTime",
}
