// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationGuardBlockFileTransferType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationGuardBlockFileTransferType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `blockImageAndTextFile` (1)
    BlockImageAndTextFile,
    /// `blockImageFile` (2)
    BlockImageFile,
    /// `blockNone` (3)
    BlockNone,
    /// `blockTextFile` (4)
    BlockTextFile,
}

mg::enumeration! {
    ApplicationGuardBlockFileTransferType: "microsoft.graph.applicationGuardBlockFileTransferType";
    NotConfigured: "notConfigured" = 0,
    BlockImageAndTextFile: "blockImageAndTextFile" = 1,
    BlockImageFile: "blockImageFile" = 2,
    BlockNone: "blockNone" = 3,
    BlockTextFile: "blockTextFile" = 4,
}
