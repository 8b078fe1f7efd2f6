// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookFunctions`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookFunctionsResource`](crate::requests::workbook_functions::WorkbookFunctionsResource),
/// for example `graph.drive().root().workbook().functions()`.
///
/// Operations: `abs`, `accr_int`, `accr_int_m`, `acos`, `acosh`, `acot`, `acoth`, `amor_degrc` and
/// 358 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookfunctions?view=graph-rest-beta
pub struct WorkbookFunctions {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookFunctions: "microsoft.graph.workbookFunctions", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookFunctions: super::Entity }
