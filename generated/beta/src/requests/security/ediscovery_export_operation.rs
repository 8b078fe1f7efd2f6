// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoveryExportOperation`](models::security::EdiscoveryExportOperation):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .id(id)
///     .cast_to_ediscovery_export_operation()
/// ```
#[derive(Clone, Debug)]
pub struct EdiscoveryExportOperationResource(
    mg::One<models::security::EdiscoveryExportOperation>,
);

mg::builder! { EdiscoveryExportOperationResource: mg::One<models::security::EdiscoveryExportOperation> }

impl EdiscoveryExportOperationResource {
    /// `…/reviewSet`: [`EdiscoveryReviewSet`](models::security::EdiscoveryReviewSet).
    #[inline]
    pub fn review_set(
        &self,
    ) -> requests::security::ediscovery_review_set::EdiscoveryReviewSetResource {
        mg::navigate(self, "reviewSet")
    }

    /// `…/reviewSetQuery`:
    /// [`EdiscoveryReviewSetQuery`](models::security::EdiscoveryReviewSetQuery).
    #[inline]
    pub fn review_set_query(
        &self,
    ) -> requests::security::ediscovery_review_set_query::EdiscoveryReviewSetQueryResource {
        mg::navigate(self, "reviewSetQuery")
    }

    /// `GET …/microsoft.graph.security.getDownloadUrl`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `eDiscovery.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.getDownloadUrl")]
    #[deprecated(
        note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/getDownloadUrl)"
    )]
    #[inline]
    pub fn get_download_url(&self) -> mg::Request<String> {
        self.raw().function("microsoft.graph.security.getDownloadUrl")
    }
}

/// Requests on a collection of
/// [`EdiscoveryExportOperation`](models::security::EdiscoveryExportOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .cast_to_ediscovery_export_operation()
/// ```
pub type EdiscoveryExportOperationCollection = mg::Many<
    models::security::EdiscoveryExportOperation,
    EdiscoveryExportOperationResource,
>;
