// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deliveryOptimizationMaxCacheSize`.
pub struct DeliveryOptimizationMaxCacheSize {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationMaxCacheSize: "microsoft.graph.deliveryOptimizationMaxCacheSize", complex abstract, family DeliveryOptimizationMaxCacheSizeKind;
}

/// The types derived from [`DeliveryOptimizationMaxCacheSize`].
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
