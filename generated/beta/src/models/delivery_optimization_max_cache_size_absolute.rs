// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute`, a complex type derived from `microsoft.graph.deliveryOptimizationMaxCacheSize`.
    DeliveryOptimizationMaxCacheSizeAbsolute "microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute" "complex" : super::DeliveryOptimizationMaxCacheSize;
    /// `maximumCacheSizeInGigabytes`: Int64, not null
    maximum_cache_size_in_gigabytes "maximumCacheSizeInGigabytes" "r": i64,
}

mg::derived_from! { DeliveryOptimizationMaxCacheSizeAbsolute: super::DeliveryOptimizationMaxCacheSize }
