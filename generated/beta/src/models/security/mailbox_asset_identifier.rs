// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.mailboxAssetIdentifier`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailboxAssetIdentifier {
    /// `accountUpn` (0)
    AccountUpn,
    /// `fileOwnerUpn` (1)
    FileOwnerUpn,
    /// `initiatingProcessAccountUpn` (2)
    InitiatingProcessAccountUpn,
    /// `lastModifyingAccountUpn` (3)
    LastModifyingAccountUpn,
    /// `targetAccountUpn` (4)
    TargetAccountUpn,
    /// `senderFromAddress` (5)
    SenderFromAddress,
    /// `senderDisplayName` (6)
    SenderDisplayName,
    /// `recipientEmailAddress` (7)
    RecipientEmailAddress,
    /// `senderMailFromAddress` (8)
    SenderMailFromAddress,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    MailboxAssetIdentifier: "microsoft.graph.security.mailboxAssetIdentifier";
    AccountUpn: "accountUpn" = 0,
    FileOwnerUpn: "fileOwnerUpn" = 1,
    InitiatingProcessAccountUpn: "initiatingProcessAccountUpn" = 2,
    LastModifyingAccountUpn: "lastModifyingAccountUpn" = 3,
    TargetAccountUpn: "targetAccountUpn" = 4,
    SenderFromAddress: "senderFromAddress" = 5,
    SenderDisplayName: "senderDisplayName" = 6,
    RecipientEmailAddress: "recipientEmailAddress" = 7,
    SenderMailFromAddress: "senderMailFromAddress" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
