// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatDetectionDetail`, a complex type.
    ThreatDetectionDetail "microsoft.graph.security.threatDetectionDetail" "complex";
    /// `confidenceLevel`: String
    confidence_level "confidenceLevel": String,
    /// `priorityAccountProtection`: String
    priority_account_protection "priorityAccountProtection": String,
    /// `threats`: String
    threats "threats": String,
}
