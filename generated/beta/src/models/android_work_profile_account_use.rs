// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidWorkProfileAccountUse`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidWorkProfileAccountUse {
    /// `allowAllExceptGoogleAccounts` (0)
    AllowAllExceptGoogleAccounts,
    /// `blockAll` (1)
    BlockAll,
    /// `allowAll` (2)
    AllowAll,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidWorkProfileAccountUse: "microsoft.graph.androidWorkProfileAccountUse";
    AllowAllExceptGoogleAccounts: "allowAllExceptGoogleAccounts" = 0,
    BlockAll: "blockAll" = 1,
    AllowAll: "allowAll" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
