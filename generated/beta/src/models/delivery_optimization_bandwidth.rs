// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationBandwidth`, an abstract complex type.
    DeliveryOptimizationBandwidth "microsoft.graph.deliveryOptimizationBandwidth" "complex abstract" => DeliveryOptimizationBandwidthKind;
}

/// The types derived from `microsoft.graph.deliveryOptimizationBandwidth`.
#[non_exhaustive]
pub enum DeliveryOptimizationBandwidthKind {
    DeliveryOptimizationBandwidthAbsolute(
        Box<super::DeliveryOptimizationBandwidthAbsolute>,
    ),
    DeliveryOptimizationBandwidthHoursWithPercentage(
        Box<super::DeliveryOptimizationBandwidthHoursWithPercentage>,
    ),
    DeliveryOptimizationBandwidthPercentage(
        Box<super::DeliveryOptimizationBandwidthPercentage>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeliveryOptimizationBandwidth>),
}

mg::family! {
    DeliveryOptimizationBandwidth => DeliveryOptimizationBandwidthKind;
    DeliveryOptimizationBandwidthAbsolute(super::DeliveryOptimizationBandwidthAbsolute),
    DeliveryOptimizationBandwidthHoursWithPercentage(super::DeliveryOptimizationBandwidthHoursWithPercentage),
    DeliveryOptimizationBandwidthPercentage(super::DeliveryOptimizationBandwidthPercentage),
}
