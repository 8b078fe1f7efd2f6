// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.dictionary`, an abstract complex type.
    Dictionary "microsoft.graph.healthMonitoring.dictionary" "complex abstract" => DictionaryKind;
}

/// The types derived from `microsoft.graph.healthMonitoring.dictionary`.
#[non_exhaustive]
pub enum DictionaryKind {
    Documentation(Box<super::Documentation>),
    HealthMonitoringDictionary(Box<super::HealthMonitoringDictionary>),
    Signals(Box<super::Signals>),
    SupportingData(Box<super::SupportingData>),
    /// None of these, or a type that this version does not know.
    Other(Box<Dictionary>),
}

mg::family! {
    Dictionary => DictionaryKind;
    Documentation(super::Documentation),
    HealthMonitoringDictionary(super::HealthMonitoringDictionary),
    Signals(super::Signals),
    SupportingData(super::SupportingData),
}
