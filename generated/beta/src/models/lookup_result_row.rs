// @generated
use crate::mg;

/// Entity type [`microsoft.graph.lookupResultRow`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/lookupresultrow?view=graph-rest-beta
pub struct LookupResultRow {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `row`.
    pub row: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LookupResultRow: "microsoft.graph.lookupResultRow", entity, base super::Entity;
    id: "id" key required,
    row: "row",
}

mg::derived_from! { LookupResultRow: super::Entity }
