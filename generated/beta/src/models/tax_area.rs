// @generated
use crate::mg;

/// Entity type [`microsoft.graph.taxArea`][reference].
///
/// Requests: [`TaxAreaCollection`](crate::requests::tax_area::TaxAreaCollection), for example
/// `graph.financials().companies().id(id).tax_areas()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/taxarea?view=graph-rest-beta
pub struct TaxArea {
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `taxType`.
    pub tax_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TaxArea: "microsoft.graph.taxArea", entity;
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    tax_type: "taxType",
}
