// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookOperationCollection`], for example
/// `graph.drive().root().workbook().operations()`.
///
/// [`WorkbookOperationCollection`]: crate::requests::workbook_operation::WorkbookOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookoperation?view=graph-rest-beta
pub struct WorkbookOperation {
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::WorkbookOperationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::WorkbookOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookOperation: "microsoft.graph.workbookOperation", entity, base super::Entity;
    error: "error",
    id: "id" key required,
    resource_location: "resourceLocation",
    status: "status" required,
}

mg::derived_from! { WorkbookOperation: super::Entity }
