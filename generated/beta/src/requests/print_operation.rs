// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printOperation`, by its URL.
    ///
    /// For example `/print/operations/{printOperation-id}`.
    PrintOperationResource(mg::One<models::PrintOperation>)
}

impl PrintOperationResource {
    /// `…/microsoft.graph.printerCreateOperation`
    #[inline]
    pub fn as_printer_create_operation(
        &self,
    ) -> requests::printer_create_operation::PrinterCreateOperationResource {
        mg::to(self, "microsoft.graph.printerCreateOperation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.printOperation`, by its URL.
    ///
    /// For example `/print/operations`.
    PrintOperationCollection(mg::Many<models::PrintOperation, PrintOperationResource>)
}

impl PrintOperationCollection {
    /// `…/microsoft.graph.printerCreateOperation`
    #[inline]
    pub fn as_printer_create_operation(
        &self,
    ) -> requests::printer_create_operation::PrinterCreateOperationCollection {
        mg::to(self, "microsoft.graph.printerCreateOperation")
    }
}
