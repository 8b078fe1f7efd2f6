// @generated
use crate::mg;

/// Complex type `microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute`, derived from
/// [`DeliveryOptimizationMaxCacheSize`](super::DeliveryOptimizationMaxCacheSize).
pub struct DeliveryOptimizationMaxCacheSizeAbsolute {
    /// `maximumCacheSizeInGigabytes`. Never null.
    pub maximum_cache_size_in_gigabytes: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationMaxCacheSizeAbsolute: "microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute", complex, base super::DeliveryOptimizationMaxCacheSize;
    maximum_cache_size_in_gigabytes: "maximumCacheSizeInGigabytes" required,
}

mg::derived_from! { DeliveryOptimizationMaxCacheSizeAbsolute: super::DeliveryOptimizationMaxCacheSize }
