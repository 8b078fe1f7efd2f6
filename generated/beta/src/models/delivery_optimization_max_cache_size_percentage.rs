// @generated
use crate::mg;

/// Complex type `microsoft.graph.deliveryOptimizationMaxCacheSizePercentage`, derived from
/// [`DeliveryOptimizationMaxCacheSize`](super::DeliveryOptimizationMaxCacheSize).
pub struct DeliveryOptimizationMaxCacheSizePercentage {
    /// `maximumCacheSizePercentage`. Never null.
    pub maximum_cache_size_percentage: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationMaxCacheSizePercentage: "microsoft.graph.deliveryOptimizationMaxCacheSizePercentage", complex, base super::DeliveryOptimizationMaxCacheSize;
    maximum_cache_size_percentage: "maximumCacheSizePercentage" required,
}

mg::derived_from! { DeliveryOptimizationMaxCacheSizePercentage: super::DeliveryOptimizationMaxCacheSize }
