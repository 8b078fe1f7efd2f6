// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.assignmentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentStatus {
    /// `unassigned` (0)
    Unassigned,
    /// `internalError` (1)
    InternalError,
    /// `userAssigned` (2)
    UserAssigned,
    /// `conferenceAssigned` (3)
    ConferenceAssigned,
    /// `voiceApplicationAssigned` (4)
    VoiceApplicationAssigned,
    /// `thirdPartyAppAssigned` (5)
    ThirdPartyAppAssigned,
    /// `policyAssigned` (6)
    PolicyAssigned,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    AssignmentStatus: "microsoft.graph.teamsAdministration.assignmentStatus";
    Unassigned: "unassigned" = 0,
    InternalError: "internalError" = 1,
    UserAssigned: "userAssigned" = 2,
    ConferenceAssigned: "conferenceAssigned" = 3,
    VoiceApplicationAssigned: "voiceApplicationAssigned" = 4,
    ThirdPartyAppAssigned: "thirdPartyAppAssigned" = 5,
    PolicyAssigned: "policyAssigned" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
