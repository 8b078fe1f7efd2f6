// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printerCreateOperation`, by its URL.
    PrinterCreateOperationResource(mg::One<models::PrinterCreateOperation>)
}

impl PrinterCreateOperationResource {
    /// `…/printer`: `printer`
    #[inline]
    pub fn printer(&self) -> requests::printer::PrinterResource {
        mg::to(self, "printer")
    }
}

/// A collection of `microsoft.graph.printerCreateOperation`, by its URL.
pub type PrinterCreateOperationCollection = mg::Many<
    models::PrinterCreateOperation,
    PrinterCreateOperationResource,
>;
