// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.healthMonitoringDictionary`, an open complex type derived from `microsoft.graph.healthMonitoring.Dictionary`.
    HealthMonitoringDictionary "microsoft.graph.healthMonitoring.healthMonitoringDictionary" "complex open" : super::Dictionary_ => HealthMonitoringDictionaryKind;
}

mg::derived_from! { HealthMonitoringDictionary: super::Dictionary_ }

/// The types derived from `microsoft.graph.healthMonitoring.healthMonitoringDictionary`.
#[non_exhaustive]
pub enum HealthMonitoringDictionaryKind {
    Documentation(Box<super::Documentation>),
    Signals(Box<super::Signals>),
    SupportingData(Box<super::SupportingData>),
    /// None of these, or a type that this version does not know.
    Other(Box<HealthMonitoringDictionary>),
}

mg::family! {
    HealthMonitoringDictionary => HealthMonitoringDictionaryKind;
    Documentation(super::Documentation),
    Signals(super::Signals),
    SupportingData(super::SupportingData),
}
