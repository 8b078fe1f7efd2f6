// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bulkManagedDeviceActionResult`, a complex type.
    BulkManagedDeviceActionResult "microsoft.graph.bulkManagedDeviceActionResult" "complex";
    /// `failedDeviceIds`: Collection(String)
    failed_device_ids "failedDeviceIds": Vec<String>,
    /// `notFoundDeviceIds`: Collection(String)
    not_found_device_ids "notFoundDeviceIds": Vec<String>,
    /// `notSupportedDeviceIds`: Collection(String)
    not_supported_device_ids "notSupportedDeviceIds": Vec<String>,
    /// `successfulDeviceIds`: Collection(String)
    successful_device_ids "successfulDeviceIds": Vec<String>,
}
