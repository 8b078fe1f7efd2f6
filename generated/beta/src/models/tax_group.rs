// @generated
use crate::mg;

/// Entity type [`microsoft.graph.taxGroup`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TaxGroupCollection`](crate::requests::tax_group::TaxGroupCollection), for example
/// `graph.financials().companies().id(id).tax_groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/taxgroup?view=graph-rest-beta
pub struct TaxGroup {
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    TaxGroup: "microsoft.graph.taxGroup", entity, base super::Entity;
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    tax_type: "taxType",
}

mg::derived_from! { TaxGroup: super::Entity }
