// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerContainerType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerContainerType {
    /// `group` (1)
    Group,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `roster` (3)
    Roster,
    /// `project` (4)
    Project,
    /// `driveItem` (5)
    DriveItem,
    /// `user` (6)
    User,
    /// `teamsChannel` (7)
    TeamsChannel,
    /// `onlineMeeting` (8)
    OnlineMeeting,
    /// `plannerTask` (9)
    PlannerTask,
}

mg::enumeration! {
    PlannerContainerType: "microsoft.graph.plannerContainerType";
    Group: "group" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    Roster: "roster" = 3,
    Project: "project" = 4,
    DriveItem: "driveItem" = 5,
    User: "user" = 6,
    TeamsChannel: "teamsChannel" = 7,
    OnlineMeeting: "onlineMeeting" = 8,
    PlannerTask: "plannerTask" = 9,
}
