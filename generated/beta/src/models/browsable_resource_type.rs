// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browsableResourceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowsableResourceType {
    /// `none` (0)
    None,
    /// `site` (1)
    Site,
    /// `documentLibrary` (2)
    DocumentLibrary,
    /// `folder` (3)
    Folder,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowsableResourceType: "microsoft.graph.browsableResourceType";
    None: "none" = 0,
    Site: "site" = 1,
    DocumentLibrary: "documentLibrary" = 2,
    Folder: "folder" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
