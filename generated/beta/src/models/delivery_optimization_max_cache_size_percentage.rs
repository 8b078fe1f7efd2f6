// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationMaxCacheSizePercentage`, a complex type derived from `microsoft.graph.deliveryOptimizationMaxCacheSize`.
    DeliveryOptimizationMaxCacheSizePercentage "microsoft.graph.deliveryOptimizationMaxCacheSizePercentage" "complex" : super::DeliveryOptimizationMaxCacheSize;
    /// `maximumCacheSizePercentage`: Int32, not null
    maximum_cache_size_percentage "maximumCacheSizePercentage" "r": i32,
}

mg::derived_from! { DeliveryOptimizationMaxCacheSizePercentage: super::DeliveryOptimizationMaxCacheSize }
