// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userExperienceAnalyticsMachineType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsMachineType {
    /// `unknown` (0)
    Unknown,
    /// `physical` (1)
    Physical,
    /// `virtual` (2)
    Virtual,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsMachineType: "microsoft.graph.userExperienceAnalyticsMachineType";
    Unknown: "unknown" = 0,
    Physical: "physical" = 1,
    Virtual: "virtual" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
