// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage`, a complex type derived from `microsoft.graph.deliveryOptimizationBandwidth`.
    DeliveryOptimizationBandwidthHoursWithPercentage "microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage" "complex" : super::DeliveryOptimizationBandwidth;
    /// `bandwidthBackgroundPercentageHours`: deliveryOptimizationBandwidthBusinessHoursLimit
    bandwidth_background_percentage_hours "bandwidthBackgroundPercentageHours": mg::Boxed<super::DeliveryOptimizationBandwidthBusinessHoursLimit>,
    /// `bandwidthForegroundPercentageHours`: deliveryOptimizationBandwidthBusinessHoursLimit
    bandwidth_foreground_percentage_hours "bandwidthForegroundPercentageHours": mg::Boxed<super::DeliveryOptimizationBandwidthBusinessHoursLimit>,
}

mg::derived_from! { DeliveryOptimizationBandwidthHoursWithPercentage: super::DeliveryOptimizationBandwidth }
