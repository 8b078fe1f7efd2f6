// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appInfoUploadedDataTypes`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoUploadedDataTypes {
    /// `documents` (1)
    Documents,
    /// `mediaFiles` (2)
    MediaFiles,
    /// `codingFiles` (3)
    CodingFiles,
    /// `creditCards` (4)
    CreditCards,
    /// `databaseFiles` (5)
    DatabaseFiles,
    /// `none` (6)
    None,
    /// `unknown` (7)
    Unknown,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoUploadedDataTypes: "microsoft.graph.security.appInfoUploadedDataTypes";
    Documents: "documents" = 1,
    MediaFiles: "mediaFiles" = 2,
    CodingFiles: "codingFiles" = 3,
    CreditCards: "creditCards" = 4,
    DatabaseFiles: "databaseFiles" = 5,
    None: "none" = 6,
    Unknown: "unknown" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
