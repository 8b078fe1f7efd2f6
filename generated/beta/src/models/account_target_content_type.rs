// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accountTargetContentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountTargetContentType {
    /// `unknown` (0)
    Unknown,
    /// `includeAll` (1)
    IncludeAll,
    /// `addressBook` (2)
    AddressBook,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AccountTargetContentType: "microsoft.graph.accountTargetContentType";
    Unknown: "unknown" = 0,
    IncludeAll: "includeAll" = 1,
    AddressBook: "addressBook" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
