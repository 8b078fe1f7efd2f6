// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browseQueryResponseItemType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowseQueryResponseItemType {
    /// `none` (0)
    None,
    /// `site` (1)
    Site,
    /// `documentLibrary` (2)
    DocumentLibrary,
    /// `folder` (3)
    Folder,
    /// `file` (4)
    File,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowseQueryResponseItemType: "microsoft.graph.browseQueryResponseItemType";
    None: "none" = 0,
    Site: "site" = 1,
    DocumentLibrary: "documentLibrary" = 2,
    Folder: "folder" = 3,
    File: "file" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
