// @generated
use crate::mg;

/// Enumeration `microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalSecurityOptionsStandardUserElevationPromptBehaviorType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `automaticallyDenyElevationRequests` (1)
    AutomaticallyDenyElevationRequests,
    /// `promptForCredentialsOnTheSecureDesktop` (2)
    PromptForCredentialsOnTheSecureDesktop,
    /// `promptForCredentials` (3)
    PromptForCredentials,
}

mg::enumeration! {
    LocalSecurityOptionsStandardUserElevationPromptBehaviorType: "microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType";
    NotConfigured: "notConfigured" = 0,
    AutomaticallyDenyElevationRequests: "automaticallyDenyElevationRequests" = 1,
    PromptForCredentialsOnTheSecureDesktop: "promptForCredentialsOnTheSecureDesktop" = 2,
    PromptForCredentials: "promptForCredentials" = 3,
}
