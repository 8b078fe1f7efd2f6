// @generated
use crate::mg;

/// Enumeration `microsoft.graph.trainingAssignedTo`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrainingAssignedTo {
    /// `none` (0)
    None,
    /// `allUsers` (1)
    AllUsers,
    /// `clickedPayload` (2)
    ClickedPayload,
    /// `compromised` (3)
    Compromised,
    /// `reportedPhish` (4)
    ReportedPhish,
    /// `readButNotClicked` (5)
    ReadButNotClicked,
    /// `didNothing` (6)
    DidNothing,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    TrainingAssignedTo: "microsoft.graph.trainingAssignedTo";
    None: "none" = 0,
    AllUsers: "allUsers" = 1,
    ClickedPayload: "clickedPayload" = 2,
    Compromised: "compromised" = 3,
    ReportedPhish: "reportedPhish" = 4,
    ReadButNotClicked: "readButNotClicked" = 5,
    DidNothing: "didNothing" = 6,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
