// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printerCreateOperation`][reference], derived from
/// [`PrintOperation`](super::PrintOperation).
///
/// Requests: [`PrinterCreateOperationCollection`], for example
/// `graph.print().operations().cast_to_printer_create_operation()`.
///
/// [`PrinterCreateOperationCollection`]: crate::requests::printer_create_operation::PrinterCreateOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/printercreateoperation?view=graph-rest-beta
pub struct PrinterCreateOperation {
    /// `certificate`.
    pub certificate: mg::Field<String>,
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
    PrinterCreateOperation: "microsoft.graph.printerCreateOperation", entity, base super::PrintOperation;
    certificate: "certificate",
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    status: "status" required,
}

mg::derived_from! { PrinterCreateOperation: super::PrintOperation, super::Entity }

impl PrinterCreateOperation {
    /// `printer`: [`Printer`](super::Printer).
    pub const PRINTER: mg::Nav<PrinterCreateOperation, super::Printer> = mg::Nav::new(
        "printer",
    );
}
