// @generated
use crate::mg;

/// Complex type `microsoft.graph.deliveryOptimizationBandwidthAbsolute`, derived from
/// [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth).
pub struct DeliveryOptimizationBandwidthAbsolute {
    /// `maximumDownloadBandwidthInKilobytesPerSecond`.
    pub maximum_download_bandwidth_in_kilobytes_per_second: mg::Field<i64>,
    /// `maximumUploadBandwidthInKilobytesPerSecond`.
    pub maximum_upload_bandwidth_in_kilobytes_per_second: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationBandwidthAbsolute: "microsoft.graph.deliveryOptimizationBandwidthAbsolute", complex, base super::DeliveryOptimizationBandwidth;
    maximum_download_bandwidth_in_kilobytes_per_second: "maximumDownloadBandwidthInKilobytesPerSecond",
    maximum_upload_bandwidth_in_kilobytes_per_second: "maximumUploadBandwidthInKilobytesPerSecond",
}

mg::derived_from! { DeliveryOptimizationBandwidthAbsolute: super::DeliveryOptimizationBandwidth }
