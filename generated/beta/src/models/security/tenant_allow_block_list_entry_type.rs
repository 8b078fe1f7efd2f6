// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.tenantAllowBlockListEntryType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenantAllowBlockListEntryType {
    /// `url` (0)
    Url,
    /// `fileHash` (1)
    FileHash,
    /// `sender` (2)
    Sender,
    /// `recipient` (3)
    Recipient,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TenantAllowBlockListEntryType: "microsoft.graph.security.tenantAllowBlockListEntryType";
    Url: "url" = 0,
    FileHash: "fileHash" = 1,
    Sender: "sender" = 2,
    Recipient: "recipient" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
