// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderSubmitSamplesConsentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderSubmitSamplesConsentType {
    /// `sendSafeSamplesAutomatically` (0)
    SendSafeSamplesAutomatically,
    /// `alwaysPrompt` (1)
    AlwaysPrompt,
    /// `neverSend` (2)
    NeverSend,
    /// `sendAllSamplesAutomatically` (3)
    SendAllSamplesAutomatically,
}

mg::enumeration! {
    DefenderSubmitSamplesConsentType: "microsoft.graph.defenderSubmitSamplesConsentType";
    SendSafeSamplesAutomatically: "sendSafeSamplesAutomatically" = 0,
    AlwaysPrompt: "alwaysPrompt" = 1,
    NeverSend: "neverSend" = 2,
    SendAllSamplesAutomatically: "sendAllSamplesAutomatically" = 3,
}
