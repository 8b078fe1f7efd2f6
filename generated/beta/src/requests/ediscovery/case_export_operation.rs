// @generated
use crate::{mg, models, requests};

/// Requests on one [`CaseExportOperation`](models::ediscovery::CaseExportOperation): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .compliance()
///     .ediscovery()
///     .cases()
///     .id(id)
///     .operations()
///     .id(id)
///     .cast_to_case_export_operation()
/// ```
#[derive(Clone, Debug)]
pub struct CaseExportOperationResource(mg::One<models::ediscovery::CaseExportOperation>);

mg::builder! { CaseExportOperationResource: mg::One<models::ediscovery::CaseExportOperation> }

impl CaseExportOperationResource {
    /// `…/reviewSet`: [`ReviewSet`](models::ediscovery::ReviewSet).
    #[inline]
    pub fn review_set(&self) -> requests::ediscovery::review_set::ReviewSetResource {
        mg::navigate(self, "reviewSet")
    }

    /// `GET …/microsoft.graph.ediscovery.getDownloadUrl`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `eDiscovery.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.getDownloadUrl")]
    #[inline]
    pub fn get_download_url(&self) -> mg::Request<String> {
        self.raw().function("microsoft.graph.ediscovery.getDownloadUrl")
    }
}

/// Requests on a collection of [`CaseExportOperation`](models::ediscovery::CaseExportOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).operations().cast_to_case_export_operation()`.
pub type CaseExportOperationCollection = mg::Many<
    models::ediscovery::CaseExportOperation,
    CaseExportOperationResource,
>;
