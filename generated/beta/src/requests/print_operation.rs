// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrintOperation`](models::PrintOperation): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.print().operations().id(id)`.
#[derive(Clone, Debug)]
pub struct PrintOperationResource(mg::One<models::PrintOperation>);

mg::builder! { PrintOperationResource: mg::One<models::PrintOperation> }

impl PrintOperationResource {
    /// `…/microsoft.graph.printerCreateOperation`: cast to
    /// [`PrinterCreateOperation`](models::PrinterCreateOperation).
    #[doc(alias = "microsoft.graph.printerCreateOperation")]
    #[inline]
    pub fn cast_to_printer_create_operation(
        &self,
    ) -> requests::printer_create_operation::PrinterCreateOperationResource {
        mg::navigate(self, "microsoft.graph.printerCreateOperation")
    }
}

/// Requests on a collection of [`PrintOperation`](models::PrintOperation): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.print().operations()`.
#[derive(Clone, Debug)]
pub struct PrintOperationCollection(
    mg::Many<models::PrintOperation, PrintOperationResource>,
);

mg::builder! { PrintOperationCollection: mg::Many<models::PrintOperation, PrintOperationResource> }

impl PrintOperationCollection {
    /// `…/microsoft.graph.printerCreateOperation`: the members that are
    /// [`PrinterCreateOperation`](models::PrinterCreateOperation).
    #[doc(alias = "microsoft.graph.printerCreateOperation")]
    #[inline]
    pub fn cast_to_printer_create_operation(
        &self,
    ) -> requests::printer_create_operation::PrinterCreateOperationCollection {
        mg::navigate(self, "microsoft.graph.printerCreateOperation")
    }
}
