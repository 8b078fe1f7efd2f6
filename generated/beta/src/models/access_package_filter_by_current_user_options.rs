// @generated
use crate::mg;

/// `microsoft.graph.accessPackageFilterByCurrentUserOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageFilterByCurrentUserOptions {
    /// `allowedRequestor`, 1.
    AllowedRequestor,
    /// `unknownFutureValue`, 99.
    UnknownFutureValue,
}

mg::enumeration! {
    AccessPackageFilterByCurrentUserOptions "microsoft.graph.accessPackageFilterByCurrentUserOptions" "";
    AllowedRequestor "allowedRequestor" 1,
    UnknownFutureValue "unknownFutureValue" 99,
}
