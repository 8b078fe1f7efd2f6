// @generated
use crate::mg;

/// `microsoft.graph.documentProcessingJobType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentProcessingJobType {
    /// `file`, 0.
    File,
    /// `folder`, 1.
    Folder,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    DocumentProcessingJobType "microsoft.graph.documentProcessingJobType" "";
    File "file" 0,
    Folder "folder" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
