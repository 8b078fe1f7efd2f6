// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrinterCreateOperation`](models::PrinterCreateOperation): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.print().operations().id(id).cast_to_printer_create_operation()`.
#[derive(Clone, Debug)]
pub struct PrinterCreateOperationResource(mg::One<models::PrinterCreateOperation>);

mg::builder! { PrinterCreateOperationResource: mg::One<models::PrinterCreateOperation> }

impl PrinterCreateOperationResource {
    /// `…/printer`: [`Printer`](models::Printer).
    #[inline]
    pub fn printer(&self) -> requests::printer::PrinterResource {
        mg::navigate(self, "printer")
    }
}

/// Requests on a collection of [`PrinterCreateOperation`](models::PrinterCreateOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.print().operations().cast_to_printer_create_operation()`.
pub type PrinterCreateOperationCollection = mg::Many<
    models::PrinterCreateOperation,
    PrinterCreateOperationResource,
>;
