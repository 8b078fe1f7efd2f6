// @generated
use crate::mg;

/// Enumeration `microsoft.graph.emailCertificateType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailCertificateType {
    /// `none` (0)
    None,
    /// `certificate` (1)
    Certificate,
    /// `derivedCredential` (2)
    DerivedCredential,
}

mg::enumeration! {
    EmailCertificateType: "microsoft.graph.emailCertificateType";
    None: "none" = 0,
    Certificate: "certificate" = 1,
    DerivedCredential: "derivedCredential" = 2,
}
