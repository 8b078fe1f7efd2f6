// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcUserExperienceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcUserExperienceType {
    /// `cloudPc` (0)
    CloudPc,
    /// `cloudApp` (1)
    CloudApp,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcUserExperienceType: "microsoft.graph.cloudPcUserExperienceType";
    CloudPc: "cloudPc" = 0,
    CloudApp: "cloudApp" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
