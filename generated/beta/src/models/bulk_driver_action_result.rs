// @generated
use crate::mg;

/// Complex type `microsoft.graph.bulkDriverActionResult`.
pub struct BulkDriverActionResult {
    /// `failedDriverIds`.
    pub failed_driver_ids: mg::Field<Vec<String>>,
    /// `notFoundDriverIds`.
    pub not_found_driver_ids: mg::Field<Vec<String>>,
    /// `successfulDriverIds`.
    pub successful_driver_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BulkDriverActionResult: "microsoft.graph.bulkDriverActionResult", complex;
    failed_driver_ids: "failedDriverIds",
    not_found_driver_ids: "notFoundDriverIds",
    successful_driver_ids: "successfulDriverIds",
}
