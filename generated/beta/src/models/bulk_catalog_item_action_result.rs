// @generated
use crate::mg;

/// Complex type `microsoft.graph.bulkCatalogItemActionResult`.
pub struct BulkCatalogItemActionResult {
    /// `failedIds`.
    pub failed_ids: mg::Field<Vec<String>>,
    /// `successfulIds`.
    pub successful_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BulkCatalogItemActionResult: "microsoft.graph.bulkCatalogItemActionResult", complex;
    failed_ids: "failedIds",
    successful_ids: "successfulIds",
}
