// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationMaxCacheSize`, an abstract complex type.
    DeliveryOptimizationMaxCacheSize "microsoft.graph.deliveryOptimizationMaxCacheSize" "complex abstract" => DeliveryOptimizationMaxCacheSizeKind;
}

/// The types derived from `microsoft.graph.deliveryOptimizationMaxCacheSize`.
#[non_exhaustive]
pub enum DeliveryOptimizationMaxCacheSizeKind {
    DeliveryOptimizationMaxCacheSizeAbsolute(
        Box<super::DeliveryOptimizationMaxCacheSizeAbsolute>,
    ),
    DeliveryOptimizationMaxCacheSizePercentage(
        Box<super::DeliveryOptimizationMaxCacheSizePercentage>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeliveryOptimizationMaxCacheSize>),
}

mg::family! {
    DeliveryOptimizationMaxCacheSize => DeliveryOptimizationMaxCacheSizeKind;
    DeliveryOptimizationMaxCacheSizeAbsolute(super::DeliveryOptimizationMaxCacheSizeAbsolute),
    DeliveryOptimizationMaxCacheSizePercentage(super::DeliveryOptimizationMaxCacheSizePercentage),
}
