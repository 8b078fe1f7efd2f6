// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.supportingData`, a complex type derived from `microsoft.graph.healthMonitoring.healthMonitoringDictionary`.
    SupportingData "microsoft.graph.healthMonitoring.supportingData" "complex" : super::HealthMonitoringDictionary;
}

mg::derived_from! { SupportingData: super::HealthMonitoringDictionary, super::Dictionary }
