// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authorizationSystemType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationSystemType {
    /// `azure` (0)
    Azure,
    /// `gcp` (1)
    Gcp,
    /// `aws` (2)
    Aws,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthorizationSystemType: "microsoft.graph.authorizationSystemType";
    Azure: "azure" = 0,
    Gcp: "gcp" = 1,
    Aws: "aws" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
