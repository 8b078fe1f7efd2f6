// @generated
use crate::mg;

/// Enumeration `microsoft.graph.derivedCredentialProviderType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DerivedCredentialProviderType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `entrustDataCard` (1)
    EntrustDataCard,
    /// `purebred` (2)
    Purebred,
    /// `xTec` (3)
    XTec,
    /// `intercede` (4)
    Intercede,
}

mg::enumeration! {
    DerivedCredentialProviderType: "microsoft.graph.derivedCredentialProviderType";
    NotConfigured: "notConfigured" = 0,
    EntrustDataCard: "entrustDataCard" = 1,
    Purebred: "purebred" = 2,
    XTec: "xTec" = 3,
    Intercede: "intercede" = 4,
}
