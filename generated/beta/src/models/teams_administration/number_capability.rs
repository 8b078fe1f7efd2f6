// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.numberCapability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberCapability {
    /// `conferenceAssignment` (0)
    ConferenceAssignment,
    /// `voiceApplicationAssignment` (1)
    VoiceApplicationAssignment,
    /// `userAssignment` (2)
    UserAssignment,
    /// `teamsPhoneMobile` (3)
    TeamsPhoneMobile,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    NumberCapability: "microsoft.graph.teamsAdministration.numberCapability";
    ConferenceAssignment: "conferenceAssignment" = 0,
    VoiceApplicationAssignment: "voiceApplicationAssignment" = 1,
    UserAssignment: "userAssignment" = 2,
    TeamsPhoneMobile: "teamsPhoneMobile" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
