// @generated
use crate::mg;

/// `microsoft.graph.security.appInfoCsaStarLevel`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoCsaStarLevel {
    /// `selfAssessment`, 0.
    SelfAssessment,
    /// `certification`, 1.
    Certification,
    /// `attestation`, 2.
    Attestation,
    /// `cStarAssessment`, 3.
    CStarAssessment,
    /// `continuousMonitoring`, 4.
    ContinuousMonitoring,
    /// `unknown`, 5.
    Unknown,
    /// `unknownFutureValue`, 6.
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoCsaStarLevel "microsoft.graph.security.appInfoCsaStarLevel" "";
    SelfAssessment "selfAssessment" 0,
    Certification "certification" 1,
    Attestation "attestation" 2,
    CStarAssessment "cStarAssessment" 3,
    ContinuousMonitoring "continuousMonitoring" 4,
    Unknown "unknown" 5,
    UnknownFutureValue "unknownFutureValue" 6,
}
