// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessPackageFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageFilterByCurrentUserOptions {
    /// `allowedRequestor` (1)
    AllowedRequestor,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessPackageFilterByCurrentUserOptions: "microsoft.graph.accessPackageFilterByCurrentUserOptions";
    AllowedRequestor: "allowedRequestor" = 1,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
