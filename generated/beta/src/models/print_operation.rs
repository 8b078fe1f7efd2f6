// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printOperation`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printoperation?view=graph-rest-beta>
    PrintOperation "microsoft.graph.printOperation" "entity abstract" : super::Entity => PrintOperationKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: printOperationStatus, not null
    status "status" "r": mg::Boxed<super::PrintOperationStatus>,
}

mg::derived_from! { PrintOperation: super::Entity }

/// The types derived from `microsoft.graph.printOperation`.
#[non_exhaustive]
pub enum PrintOperationKind {
    PrinterCreateOperation(Box<super::PrinterCreateOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<PrintOperation>),
}

mg::family! {
    PrintOperation => PrintOperationKind;
    PrinterCreateOperation(super::PrinterCreateOperation),
}
