// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationDataType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationDataType {
    /// `none` (0)
    None,
    /// `codingFiles` (1)
    CodingFiles,
    /// `creditCards` (2)
    CreditCards,
    /// `databaseFiles` (4)
    DatabaseFiles,
    /// `documents` (8)
    Documents,
    /// `mediaFiles` (16)
    MediaFiles,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
}

mg::enumeration! {
    ApplicationDataType: "microsoft.graph.applicationDataType", flags;
    None: "none" = 0,
    CodingFiles: "codingFiles" = 1,
    CreditCards: "creditCards" = 2,
    DatabaseFiles: "databaseFiles" = 4,
    Documents: "documents" = 8,
    MediaFiles: "mediaFiles" = 16,
    UnknownFutureValue: "unknownFutureValue" = 32,
}
