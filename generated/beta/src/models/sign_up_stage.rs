// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signUpStage`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignUpStage {
    /// `credentialCollection` (0)
    CredentialCollection,
    /// `credentialValidation` (1)
    CredentialValidation,
    /// `credentialFederation` (2)
    CredentialFederation,
    /// `consent` (3)
    Consent,
    /// `attributeCollectionAndValidation` (4)
    AttributeCollectionAndValidation,
    /// `userCreation` (5)
    UserCreation,
    /// `tenantConsent` (6)
    TenantConsent,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    SignUpStage: "microsoft.graph.signUpStage";
    CredentialCollection: "credentialCollection" = 0,
    CredentialValidation: "credentialValidation" = 1,
    CredentialFederation: "credentialFederation" = 2,
    Consent: "consent" = 3,
    AttributeCollectionAndValidation: "attributeCollectionAndValidation" = 4,
    UserCreation: "userCreation" = 5,
    TenantConsent: "tenantConsent" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
