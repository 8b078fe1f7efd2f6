// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.threatIntelligenceDestination`.
pub struct ThreatIntelligenceDestination {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatIntelligenceDestination: "microsoft.graph.networkaccess.threatIntelligenceDestination", complex abstract, family ThreatIntelligenceDestinationKind;
}

/// The types derived from [`ThreatIntelligenceDestination`].
#[non_exhaustive]
pub enum ThreatIntelligenceDestinationKind {
    ThreatIntelligenceFqdnDestination(Box<super::ThreatIntelligenceFqdnDestination>),
    /// None of these, or a type that this version does not know.
    Other(Box<ThreatIntelligenceDestination>),
}

mg::family! {
    ThreatIntelligenceDestination => ThreatIntelligenceDestinationKind;
    ThreatIntelligenceFqdnDestination(super::ThreatIntelligenceFqdnDestination),
}
