// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.printOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PrintOperationCollection`](crate::requests::print_operation::PrintOperationCollection), for
/// example `graph.print().operations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printoperation?view=graph-rest-beta
pub struct PrintOperation {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Boxed<super::PrintOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintOperation: "microsoft.graph.printOperation", entity abstract, base super::Entity, family PrintOperationKind;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    status: "status" required,
}

mg::derived_from! { PrintOperation: super::Entity }

/// The types derived from [`PrintOperation`].
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
