// @generated
use crate::mg;

/// Open complex type `microsoft.graph.healthMonitoring.Dictionary`.
pub struct Dictionary_ {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dictionary_: "microsoft.graph.healthMonitoring.Dictionary", complex open, family DictionaryKind;
}

/// The types derived from [`Dictionary_`].
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
