// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationBandwidthPercentage`, a complex type derived from `microsoft.graph.deliveryOptimizationBandwidth`.
    DeliveryOptimizationBandwidthPercentage "microsoft.graph.deliveryOptimizationBandwidthPercentage" "complex" : super::DeliveryOptimizationBandwidth;
    /// `maximumBackgroundBandwidthPercentage`: Int32
    maximum_background_bandwidth_percentage "maximumBackgroundBandwidthPercentage": i32,
    /// `maximumForegroundBandwidthPercentage`: Int32
    maximum_foreground_bandwidth_percentage "maximumForegroundBandwidthPercentage": i32,
}

mg::derived_from! { DeliveryOptimizationBandwidthPercentage: super::DeliveryOptimizationBandwidth }
