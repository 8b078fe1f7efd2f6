// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExportSuccessOperation`](models::partners::billing::ExportSuccessOperation):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.reports().partners().billing().operations().id(id).cast_to_export_success_operation()`.
#[derive(Clone, Debug)]
pub struct ExportSuccessOperationResource(
    mg::One<models::partners::billing::ExportSuccessOperation>,
);

mg::builder! { ExportSuccessOperationResource: mg::One<models::partners::billing::ExportSuccessOperation> }

impl ExportSuccessOperationResource {
    /// `…/resourceLocation`: [`Manifest`](models::partners::billing::Manifest).
    #[inline]
    pub fn resource_location(
        &self,
    ) -> requests::partners::billing::manifest::ManifestResource {
        mg::navigate(self, "resourceLocation")
    }
}

/// Requests on a collection of
/// [`ExportSuccessOperation`](models::partners::billing::ExportSuccessOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.reports().partners().billing().operations().cast_to_export_success_operation()`.
pub type ExportSuccessOperationCollection = mg::Many<
    models::partners::billing::ExportSuccessOperation,
    ExportSuccessOperationResource,
>;
