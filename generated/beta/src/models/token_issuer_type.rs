// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tokenIssuerType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenIssuerType {
    /// `AzureAD` (0)
    AzureAd,
    /// `ADFederationServices` (1)
    AdFederationServices,
    /// `UnknownFutureValue` (2)
    UnknownFutureValue,
    /// `AzureADBackupAuth` (3)
    AzureAdBackupAuth,
    /// `ADFederationServicesMFAAdapter` (4)
    AdFederationServicesMfaAdapter,
    /// `NPSExtension` (5)
    NpsExtension,
}

mg::enumeration! {
    TokenIssuerType: "microsoft.graph.tokenIssuerType";
    AzureAd: "AzureAD" = 0,
    AdFederationServices: "ADFederationServices" = 1,
    UnknownFutureValue: "UnknownFutureValue" = 2,
    AzureAdBackupAuth: "AzureADBackupAuth" = 3,
    AdFederationServicesMfaAdapter: "ADFederationServicesMFAAdapter" = 4,
    NpsExtension: "NPSExtension" = 5,
}
