// @generated
use crate::mg;

/// Open complex type `microsoft.graph.healthMonitoring.signals`, derived from
/// [`HealthMonitoringDictionary`](super::HealthMonitoringDictionary).
pub struct Signals {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Signals: "microsoft.graph.healthMonitoring.signals", complex open, base super::HealthMonitoringDictionary;
}

mg::derived_from! { Signals: super::HealthMonitoringDictionary, super::Dictionary_ }
