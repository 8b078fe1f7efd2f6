// @generated
use crate::mg;

/// Enumeration `microsoft.graph.threatAssessmentRequestPivotProperty`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatAssessmentRequestPivotProperty {
    /// `threatCategory` (1)
    ThreatCategory,
    /// `mailDestinationRoutingReason` (2)
    MailDestinationRoutingReason,
}

mg::enumeration! {
    ThreatAssessmentRequestPivotProperty: "microsoft.graph.threatAssessmentRequestPivotProperty";
    ThreatCategory: "threatCategory" = 1,
    MailDestinationRoutingReason: "mailDestinationRoutingReason" = 2,
}
