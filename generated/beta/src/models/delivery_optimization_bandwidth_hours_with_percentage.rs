// @generated
use crate::mg;

/// Complex type `microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage`, derived from
/// [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth).
pub struct DeliveryOptimizationBandwidthHoursWithPercentage {
    /// `bandwidthBackgroundPercentageHours`.
    pub bandwidth_background_percentage_hours: mg::Field<
        mg::Boxed<super::DeliveryOptimizationBandwidthBusinessHoursLimit>,
    >,
    /// `bandwidthForegroundPercentageHours`.
    pub bandwidth_foreground_percentage_hours: mg::Field<
        mg::Boxed<super::DeliveryOptimizationBandwidthBusinessHoursLimit>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationBandwidthHoursWithPercentage: "microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage", complex, base super::DeliveryOptimizationBandwidth;
    bandwidth_background_percentage_hours: "bandwidthBackgroundPercentageHours",
    bandwidth_foreground_percentage_hours: "bandwidthForegroundPercentageHours",
}

mg::derived_from! { DeliveryOptimizationBandwidthHoursWithPercentage: super::DeliveryOptimizationBandwidth }
