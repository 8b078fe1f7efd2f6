// @generated
use crate::mg;

/// Complex type `microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`.
pub struct DeliveryOptimizationBandwidthBusinessHoursLimit {
    /// `bandwidthBeginBusinessHours`. Never null.
    pub bandwidth_begin_business_hours: mg::Field<i32>,
    /// `bandwidthEndBusinessHours`. Never null.
    pub bandwidth_end_business_hours: mg::Field<i32>,
    /// `bandwidthPercentageDuringBusinessHours`. Never null.
    pub bandwidth_percentage_during_business_hours: mg::Field<i32>,
    /// `bandwidthPercentageOutsideBusinessHours`. Never null.
    pub bandwidth_percentage_outside_business_hours: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationBandwidthBusinessHoursLimit: "microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit", complex;
    bandwidth_begin_business_hours: "bandwidthBeginBusinessHours" required,
    bandwidth_end_business_hours: "bandwidthEndBusinessHours" required,
    bandwidth_percentage_during_business_hours: "bandwidthPercentageDuringBusinessHours" required,
    bandwidth_percentage_outside_business_hours: "bandwidthPercentageOutsideBusinessHours" required,
}
