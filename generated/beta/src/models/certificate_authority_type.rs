// @generated
use crate::mg;

/// Enumeration `microsoft.graph.certificateAuthorityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateAuthorityType {
    /// `root` (0)
    Root,
    /// `intermediate` (1)
    Intermediate,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CertificateAuthorityType: "microsoft.graph.certificateAuthorityType";
    Root: "root" = 0,
    Intermediate: "intermediate" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
