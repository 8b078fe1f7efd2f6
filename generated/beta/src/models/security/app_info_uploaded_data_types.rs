// @generated
use crate::mg;

/// `microsoft.graph.security.appInfoUploadedDataTypes`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoUploadedDataTypes {
    /// `documents`, 0.
    Documents,
    /// `mediaFiles`, 1.
    MediaFiles,
    /// `codingFiles`, 2.
    CodingFiles,
    /// `creditCards`, 3.
    CreditCards,
    /// `databaseFiles`, 4.
    DatabaseFiles,
    /// `none`, 5.
    None,
    /// `unknown`, 6.
    Unknown,
    /// `unknownFutureValue`, 7.
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoUploadedDataTypes "microsoft.graph.security.appInfoUploadedDataTypes" "";
    Documents "documents" 0,
    MediaFiles "mediaFiles" 1,
    CodingFiles "codingFiles" 2,
    CreditCards "creditCards" 3,
    DatabaseFiles "databaseFiles" 4,
    None "none" 5,
    Unknown "unknown" 6,
    UnknownFutureValue "unknownFutureValue" 7,
}
