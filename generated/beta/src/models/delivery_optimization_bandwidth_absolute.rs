// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationBandwidthAbsolute`, a complex type derived from `microsoft.graph.deliveryOptimizationBandwidth`.
    DeliveryOptimizationBandwidthAbsolute "microsoft.graph.deliveryOptimizationBandwidthAbsolute" "complex" : super::DeliveryOptimizationBandwidth;
    /// `maximumDownloadBandwidthInKilobytesPerSecond`: Int64
    maximum_download_bandwidth_in_kilobytes_per_second "maximumDownloadBandwidthInKilobytesPerSecond": i64,
    /// `maximumUploadBandwidthInKilobytesPerSecond`: Int64
    maximum_upload_bandwidth_in_kilobytes_per_second "maximumUploadBandwidthInKilobytesPerSecond": i64,
}

mg::derived_from! { DeliveryOptimizationBandwidthAbsolute: super::DeliveryOptimizationBandwidth }
