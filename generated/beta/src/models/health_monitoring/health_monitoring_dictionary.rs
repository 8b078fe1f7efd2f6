// @generated
use crate::mg;

/// Open complex type `microsoft.graph.healthMonitoring.healthMonitoringDictionary`, derived from
/// [`Dictionary_`](super::Dictionary_).
pub struct HealthMonitoringDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HealthMonitoringDictionary: "microsoft.graph.healthMonitoring.healthMonitoringDictionary", complex open, base super::Dictionary_, family HealthMonitoringDictionaryKind;
}

mg::derived_from! { HealthMonitoringDictionary: super::Dictionary_ }

/// The types derived from [`HealthMonitoringDictionary`].
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
