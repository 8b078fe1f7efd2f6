// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.signals`, an open complex type derived from `microsoft.graph.healthMonitoring.healthMonitoringDictionary`.
    Signals "microsoft.graph.healthMonitoring.signals" "complex open" : super::HealthMonitoringDictionary;
}

mg::derived_from! { Signals: super::HealthMonitoringDictionary, super::Dictionary_ }
