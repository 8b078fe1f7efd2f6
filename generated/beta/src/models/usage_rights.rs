// @generated
use crate::mg;

/// Enumeration `microsoft.graph.usageRights`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsageRights {
    /// `unknown` (1)
    Unknown,
    /// `docEdit` (2)
    DocEdit,
    /// `edit` (4)
    Edit,
    /// `comment` (8)
    Comment,
    /// `export` (16)
    Export,
    /// `forward` (32)
    Forward,
    /// `owner` (64)
    Owner,
    /// `print` (128)
    Print,
    /// `reply` (256)
    Reply,
    /// `replyAll` (512)
    ReplyAll,
    /// `view` (1024)
    View,
    /// `extract` (2048)
    Extract,
    /// `viewRightsData` (4096)
    ViewRightsData,
    /// `editRightsData` (8192)
    EditRightsData,
    /// `objModel` (16384)
    ObjModel,
    /// `accessDenied` (32768)
    AccessDenied,
    /// `userDefinedProtectionTypeNotSupportedException` (65536)
    UserDefinedProtectionTypeNotSupportedException,
    /// `encryptedProtectionTypeNotSupportedException` (131072)
    EncryptedProtectionTypeNotSupportedException,
    /// `purviewClaimsChallengeNotSupportedException` (262144)
    PurviewClaimsChallengeNotSupportedException,
    /// `exception` (524288)
    Exception,
    /// `labelNotFoundException` (1048576)
    LabelNotFoundException,
    /// `unknownFutureValue` (2097152)
    UnknownFutureValue,
}

mg::enumeration! {
    UsageRights: "microsoft.graph.usageRights", flags;
    Unknown: "unknown" = 1,
    DocEdit: "docEdit" = 2,
    Edit: "edit" = 4,
    Comment: "comment" = 8,
    Export: "export" = 16,
    Forward: "forward" = 32,
    Owner: "owner" = 64,
    Print: "print" = 128,
    Reply: "reply" = 256,
    ReplyAll: "replyAll" = 512,
    View: "view" = 1024,
    Extract: "extract" = 2048,
    ViewRightsData: "viewRightsData" = 4096,
    EditRightsData: "editRightsData" = 8192,
    ObjModel: "objModel" = 16384,
    AccessDenied: "accessDenied" = 32768,
    UserDefinedProtectionTypeNotSupportedException: "userDefinedProtectionTypeNotSupportedException" = 65536,
    EncryptedProtectionTypeNotSupportedException: "encryptedProtectionTypeNotSupportedException" = 131072,
    PurviewClaimsChallengeNotSupportedException: "purviewClaimsChallengeNotSupportedException" = 262144,
    Exception: "exception" = 524288,
    LabelNotFoundException: "labelNotFoundException" = 1048576,
    UnknownFutureValue: "unknownFutureValue" = 2097152,
}
