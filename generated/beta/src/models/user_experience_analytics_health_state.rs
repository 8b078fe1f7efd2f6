// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.userExperienceAnalyticsHealthState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticshealthstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsHealthState {
    /// `unknown` (0)
    Unknown,
    /// `insufficientData` (1)
    InsufficientData,
    /// `needsAttention` (2)
    NeedsAttention,
    /// `meetingGoals` (3)
    MeetingGoals,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsHealthState: "microsoft.graph.userExperienceAnalyticsHealthState";
    Unknown: "unknown" = 0,
    InsufficientData: "insufficientData" = 1,
    NeedsAttention: "needsAttention" = 2,
    MeetingGoals: "meetingGoals" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
