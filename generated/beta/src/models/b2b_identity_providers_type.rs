// @generated
use crate::mg;

/// Enumeration `microsoft.graph.b2bIdentityProvidersType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum B2bIdentityProvidersType {
    /// `azureActiveDirectory` (1)
    AzureActiveDirectory,
    /// `externalFederation` (2)
    ExternalFederation,
    /// `socialIdentityProviders` (3)
    SocialIdentityProviders,
    /// `emailOneTimePasscode` (4)
    EmailOneTimePasscode,
    /// `microsoftAccount` (5)
    MicrosoftAccount,
    /// `defaultConfiguredIdp` (6)
    DefaultConfiguredIdp,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    B2bIdentityProvidersType: "microsoft.graph.b2bIdentityProvidersType";
    AzureActiveDirectory: "azureActiveDirectory" = 1,
    ExternalFederation: "externalFederation" = 2,
    SocialIdentityProviders: "socialIdentityProviders" = 3,
    EmailOneTimePasscode: "emailOneTimePasscode" = 4,
    MicrosoftAccount: "microsoftAccount" = 5,
    DefaultConfiguredIdp: "defaultConfiguredIdp" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
