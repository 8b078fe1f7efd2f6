// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deliveryOptimizationBandwidth`.
pub struct DeliveryOptimizationBandwidth {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationBandwidth: "microsoft.graph.deliveryOptimizationBandwidth", complex abstract, family DeliveryOptimizationBandwidthKind;
}

/// The types derived from [`DeliveryOptimizationBandwidth`].
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
