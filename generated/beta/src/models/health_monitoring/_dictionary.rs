// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.Dictionary`, an open complex type.
    Dictionary_ "microsoft.graph.healthMonitoring.Dictionary" "complex open" => DictionaryKind;
}

/// The types derived from `microsoft.graph.healthMonitoring.Dictionary`.
#[non_exhaustive]
pub enum DictionaryKind {
    Documentation(Box<super::Documentation>),
    HealthMonitoringDictionary(Box<super::HealthMonitoringDictionary>),
    Signals(Box<super::Signals>),
    SupportingData(Box<super::SupportingData>),
    /// None of these, or a type that this version does not know.
    Other(Box<Dictionary_>),
}

mg::family! {
    Dictionary_ => DictionaryKind;
    Documentation(super::Documentation),
    HealthMonitoringDictionary(super::HealthMonitoringDictionary),
    Signals(super::Signals),
    SupportingData(super::SupportingData),
}
