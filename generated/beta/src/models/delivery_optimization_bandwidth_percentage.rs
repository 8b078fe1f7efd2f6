// @generated
use crate::mg;

/// Complex type `microsoft.graph.deliveryOptimizationBandwidthPercentage`, derived from
/// [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth).
pub struct DeliveryOptimizationBandwidthPercentage {
    /// `maximumBackgroundBandwidthPercentage`.
    pub maximum_background_bandwidth_percentage: mg::Field<i32>,
    /// `maximumForegroundBandwidthPercentage`.
    pub maximum_foreground_bandwidth_percentage: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationBandwidthPercentage: "microsoft.graph.deliveryOptimizationBandwidthPercentage", complex, base super::DeliveryOptimizationBandwidth;
    maximum_background_bandwidth_percentage: "maximumBackgroundBandwidthPercentage",
    maximum_foreground_bandwidth_percentage: "maximumForegroundBandwidthPercentage",
}

mg::derived_from! { DeliveryOptimizationBandwidthPercentage: super::DeliveryOptimizationBandwidth }
