// @generated
use crate::mg;

/// Enumeration `microsoft.graph.eapFastConfiguration`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EapFastConfiguration {
    /// `noProtectedAccessCredential` (0)
    NoProtectedAccessCredential,
    /// `useProtectedAccessCredential` (1)
    UseProtectedAccessCredential,
    /// `useProtectedAccessCredentialAndProvision` (2)
    UseProtectedAccessCredentialAndProvision,
    /// `useProtectedAccessCredentialAndProvisionAnonymously` (3)
    UseProtectedAccessCredentialAndProvisionAnonymously,
}

mg::enumeration! {
    EapFastConfiguration: "microsoft.graph.eapFastConfiguration";
    NoProtectedAccessCredential: "noProtectedAccessCredential" = 0,
    UseProtectedAccessCredential: "useProtectedAccessCredential" = 1,
    UseProtectedAccessCredentialAndProvision: "useProtectedAccessCredentialAndProvision" = 2,
    UseProtectedAccessCredentialAndProvisionAnonymously: "useProtectedAccessCredentialAndProvisionAnonymously" = 3,
}
