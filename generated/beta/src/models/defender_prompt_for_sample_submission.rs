// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderPromptForSampleSubmission`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderPromptForSampleSubmission {
    /// `userDefined` (0)
    UserDefined,
    /// `alwaysPrompt` (1)
    AlwaysPrompt,
    /// `promptBeforeSendingPersonalData` (2)
    PromptBeforeSendingPersonalData,
    /// `neverSendData` (3)
    NeverSendData,
    /// `sendAllDataWithoutPrompting` (4)
    SendAllDataWithoutPrompting,
}

mg::enumeration! {
    DefenderPromptForSampleSubmission: "microsoft.graph.defenderPromptForSampleSubmission";
    UserDefined: "userDefined" = 0,
    AlwaysPrompt: "alwaysPrompt" = 1,
    PromptBeforeSendingPersonalData: "promptBeforeSendingPersonalData" = 2,
    NeverSendData: "neverSendData" = 3,
    SendAllDataWithoutPrompting: "sendAllDataWithoutPrompting" = 4,
}
