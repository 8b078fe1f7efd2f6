// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerPlanContextType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerPlanContextType {
    /// `teamsTab` (1)
    TeamsTab,
    /// `sharePointPage` (2)
    SharePointPage,
    /// `meetingNotes` (3)
    MeetingNotes,
    /// `other` (4)
    Other,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `loopPage` (6)
    LoopPage,
    /// `project` (7)
    Project,
}

mg::enumeration! {
    PlannerPlanContextType: "microsoft.graph.plannerPlanContextType";
    TeamsTab: "teamsTab" = 1,
    SharePointPage: "sharePointPage" = 2,
    MeetingNotes: "meetingNotes" = 3,
    Other: "other" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    LoopPage: "loopPage" = 6,
    Project: "project" = 7,
}
