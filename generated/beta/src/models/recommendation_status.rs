// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recommendationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecommendationStatus {
    /// `active` (0)
    Active,
    /// `completedBySystem` (1)
    CompletedBySystem,
    /// `completedByUser` (2)
    CompletedByUser,
    /// `dismissed` (3)
    Dismissed,
    /// `postponed` (4)
    Postponed,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `riskAccepted` (6)
    RiskAccepted,
    /// `thirdParty` (7)
    ThirdParty,
    /// `planned` (8)
    Planned,
    /// `alternateMitigation` (9)
    AlternateMitigation,
}

mg::enumeration! {
    RecommendationStatus: "microsoft.graph.recommendationStatus";
    Active: "active" = 0,
    CompletedBySystem: "completedBySystem" = 1,
    CompletedByUser: "completedByUser" = 2,
    Dismissed: "dismissed" = 3,
    Postponed: "postponed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    RiskAccepted: "riskAccepted" = 6,
    ThirdParty: "thirdParty" = 7,
    Planned: "planned" = 8,
    AlternateMitigation: "alternateMitigation" = 9,
}
