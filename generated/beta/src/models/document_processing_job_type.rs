// @generated
use crate::mg;

/// Enumeration `microsoft.graph.documentProcessingJobType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentProcessingJobType {
    /// `file` (0)
    File,
    /// `folder` (1)
    Folder,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DocumentProcessingJobType: "microsoft.graph.documentProcessingJobType";
    File: "file" = 0,
    Folder: "folder" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
