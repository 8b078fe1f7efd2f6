// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerCreateOperation`, an entity type derived from `microsoft.graph.printOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printercreateoperation?view=graph-rest-beta>
    PrinterCreateOperation "microsoft.graph.printerCreateOperation" "entity" : super::PrintOperation;
    /// `certificate`: String
    certificate "certificate": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: printOperationStatus, not null
    status "status" "r": mg::Boxed<super::PrintOperationStatus>,
}

mg::derived_from! { PrinterCreateOperation: super::PrintOperation, super::Entity }

impl PrinterCreateOperation {
    /// `printer`: `printer`
    pub const PRINTER: mg::Nav<PrinterCreateOperation, super::Printer> = mg::Nav::new(
        "printer",
    );
}
