// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.threatDetectionDetail`.
pub struct ThreatDetectionDetail {
    /// `confidenceLevel`.
    pub confidence_level: mg::Field<String>,
    /// `priorityAccountProtection`.
    pub priority_account_protection: mg::Field<String>,
    /// `threats`.
    pub threats: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatDetectionDetail: "microsoft.graph.security.threatDetectionDetail", complex;
    confidence_level: "confidenceLevel",
    priority_account_protection: "priorityAccountProtection",
    threats: "threats",
}
