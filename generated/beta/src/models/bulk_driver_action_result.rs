// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bulkDriverActionResult`, a complex type.
    BulkDriverActionResult "microsoft.graph.bulkDriverActionResult" "complex";
    /// `failedDriverIds`: Collection(String)
    failed_driver_ids "failedDriverIds": Vec<String>,
    /// `notFoundDriverIds`: Collection(String)
    not_found_driver_ids "notFoundDriverIds": Vec<String>,
    /// `successfulDriverIds`: Collection(String)
    successful_driver_ids "successfulDriverIds": Vec<String>,
}
