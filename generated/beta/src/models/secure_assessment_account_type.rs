// @generated
use crate::mg;

/// Enumeration `microsoft.graph.secureAssessmentAccountType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecureAssessmentAccountType {
    /// `azureADAccount` (0)
    AzureAdAccount,
    /// `domainAccount` (1)
    DomainAccount,
    /// `localAccount` (2)
    LocalAccount,
    /// `localGuestAccount` (3)
    LocalGuestAccount,
}

mg::enumeration! {
    SecureAssessmentAccountType: "microsoft.graph.secureAssessmentAccountType";
    AzureAdAccount: "azureADAccount" = 0,
    DomainAccount: "domainAccount" = 1,
    LocalAccount: "localAccount" = 2,
    LocalGuestAccount: "localGuestAccount" = 3,
}
