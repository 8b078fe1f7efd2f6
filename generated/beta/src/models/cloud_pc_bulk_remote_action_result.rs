// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcBulkRemoteActionResult`.
pub struct CloudPcBulkRemoteActionResult {
    /// `failedDeviceIds`.
    pub failed_device_ids: mg::Field<Vec<String>>,
    /// `notFoundDeviceIds`.
    pub not_found_device_ids: mg::Field<Vec<String>>,
    /// `notSupportedDeviceIds`.
    pub not_supported_device_ids: mg::Field<Vec<String>>,
    /// `successfulDeviceIds`.
    pub successful_device_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcBulkRemoteActionResult: "microsoft.graph.cloudPcBulkRemoteActionResult", complex;
    failed_device_ids: "failedDeviceIds",
    not_found_device_ids: "notFoundDeviceIds",
    not_supported_device_ids: "notSupportedDeviceIds",
    successful_device_ids: "successfulDeviceIds",
}
