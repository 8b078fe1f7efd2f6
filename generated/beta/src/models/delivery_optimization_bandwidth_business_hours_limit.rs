// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`, a complex type.
    DeliveryOptimizationBandwidthBusinessHoursLimit "microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit" "complex";
    /// `bandwidthBeginBusinessHours`: Int32, not null
    bandwidth_begin_business_hours "bandwidthBeginBusinessHours" "r": i32,
    /// `bandwidthEndBusinessHours`: Int32, not null
    bandwidth_end_business_hours "bandwidthEndBusinessHours" "r": i32,
    /// `bandwidthPercentageDuringBusinessHours`: Int32, not null
    bandwidth_percentage_during_business_hours "bandwidthPercentageDuringBusinessHours" "r": i32,
    /// `bandwidthPercentageOutsideBusinessHours`: Int32, not null
    bandwidth_percentage_outside_business_hours "bandwidthPercentageOutsideBusinessHours" "r": i32,
}
