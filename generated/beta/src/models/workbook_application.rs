// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookApplication`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookApplicationResource`], for example
/// `graph.drive().root().workbook().application()`.
///
/// Operations: `calculate`.
///
/// [`WorkbookApplicationResource`]: crate::requests::workbook_application::WorkbookApplicationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookapplication?view=graph-rest-beta
pub struct WorkbookApplication {
    /// `calculationMode`. Never null.
    pub calculation_mode: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookApplication: "microsoft.graph.workbookApplication", entity, base super::Entity;
    calculation_mode: "calculationMode" required,
    id: "id" key required,
}

mg::derived_from! { WorkbookApplication: super::Entity }
