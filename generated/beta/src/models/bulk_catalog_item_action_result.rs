// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bulkCatalogItemActionResult`, a complex type.
    BulkCatalogItemActionResult "microsoft.graph.bulkCatalogItemActionResult" "complex";
    /// `failedIds`: Collection(String)
    failed_ids "failedIds": Vec<String>,
    /// `successfulIds`: Collection(String)
    successful_ids "successfulIds": Vec<String>,
}
