// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appInfoCsaStarLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoCsaStarLevel {
    /// `selfAssessment` (1)
    SelfAssessment,
    /// `certification` (2)
    Certification,
    /// `attestation` (3)
    Attestation,
    /// `cStarAssessment` (4)
    CStarAssessment,
    /// `continuousMonitoring` (5)
    ContinuousMonitoring,
    /// `unknown` (6)
    Unknown,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoCsaStarLevel: "microsoft.graph.security.appInfoCsaStarLevel";
    SelfAssessment: "selfAssessment" = 1,
    Certification: "certification" = 2,
    Attestation: "attestation" = 3,
    CStarAssessment: "cStarAssessment" = 4,
    ContinuousMonitoring: "continuousMonitoring" = 5,
    Unknown: "unknown" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
