// @generated
use crate::mg;

/// Enumeration `microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalSecurityOptionsAdministratorElevationPromptBehaviorType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `elevateWithoutPrompting` (1)
    ElevateWithoutPrompting,
    /// `promptForCredentialsOnTheSecureDesktop` (2)
    PromptForCredentialsOnTheSecureDesktop,
    /// `promptForConsentOnTheSecureDesktop` (3)
    PromptForConsentOnTheSecureDesktop,
    /// `promptForCredentials` (4)
    PromptForCredentials,
    /// `promptForConsent` (5)
    PromptForConsent,
    /// `promptForConsentForNonWindowsBinaries` (6)
    PromptForConsentForNonWindowsBinaries,
}

mg::enumeration! {
    LocalSecurityOptionsAdministratorElevationPromptBehaviorType: "microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType";
    NotConfigured: "notConfigured" = 0,
    ElevateWithoutPrompting: "elevateWithoutPrompting" = 1,
    PromptForCredentialsOnTheSecureDesktop: "promptForCredentialsOnTheSecureDesktop" = 2,
    PromptForConsentOnTheSecureDesktop: "promptForConsentOnTheSecureDesktop" = 3,
    PromptForCredentials: "promptForCredentials" = 4,
    PromptForConsent: "promptForConsent" = 5,
    PromptForConsentForNonWindowsBinaries: "promptForConsentForNonWindowsBinaries" = 6,
}
