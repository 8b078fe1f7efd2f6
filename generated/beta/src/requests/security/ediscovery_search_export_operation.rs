// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EdiscoverySearchExportOperation`](models::security::EdiscoverySearchExportOperation): `get`,
/// `update`, `delete`, and the methods below.
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
///     .cast_to_ediscovery_search_export_operation()
/// ```
#[derive(Clone, Debug)]
pub struct EdiscoverySearchExportOperationResource(
    mg::One<models::security::EdiscoverySearchExportOperation>,
);

mg::builder! { EdiscoverySearchExportOperationResource: mg::One<models::security::EdiscoverySearchExportOperation> }

impl EdiscoverySearchExportOperationResource {
    /// `…/search`: [`EdiscoverySearch`](models::security::EdiscoverySearch).
    #[inline]
    pub fn search(
        &self,
    ) -> requests::security::ediscovery_search::EdiscoverySearchResource {
        mg::navigate(self, "search")
    }
}

/// Requests on a collection of
/// [`EdiscoverySearchExportOperation`](models::security::EdiscoverySearchExportOperation): `list`,
/// `create`, `count`, `id` for one of them.
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
///     .cast_to_ediscovery_search_export_operation()
/// ```
pub type EdiscoverySearchExportOperationCollection = mg::Many<
    models::security::EdiscoverySearchExportOperation,
    EdiscoverySearchExportOperationResource,
>;
