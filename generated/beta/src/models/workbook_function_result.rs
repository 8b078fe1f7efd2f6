// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookFunctionResult`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookfunctionresult?view=graph-rest-beta
pub struct WorkbookFunctionResult {
    /// `error`.
    pub error: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookFunctionResult: "microsoft.graph.workbookFunctionResult", entity, base super::Entity;
    error: "error",
    id: "id" key required,
    value: "value",
}

mg::derived_from! { WorkbookFunctionResult: super::Entity }
