// @generated
use crate::mg;

/// Enumeration `microsoft.graph.csaStarLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CsaStarLevel {
    /// `none` (0)
    None,
    /// `attestation` (1)
    Attestation,
    /// `certification` (2)
    Certification,
    /// `continuousMonitoring` (3)
    ContinuousMonitoring,
    /// `cStarAssessment` (4)
    CStarAssessment,
    /// `selfAssessment` (5)
    SelfAssessment,
    /// `notSupported` (6)
    NotSupported,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    CsaStarLevel: "microsoft.graph.csaStarLevel";
    None: "none" = 0,
    Attestation: "attestation" = 1,
    Certification: "certification" = 2,
    ContinuousMonitoring: "continuousMonitoring" = 3,
    CStarAssessment: "cStarAssessment" = 4,
    SelfAssessment: "selfAssessment" = 5,
    NotSupported: "notSupported" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
