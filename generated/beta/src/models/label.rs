// @generated
use crate::mg;

/// Enumeration `microsoft.graph.label`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Label {
    /// `title` (0)
    Title,
    /// `url` (1)
    Url,
    /// `createdBy` (2)
    CreatedBy,
    /// `lastModifiedBy` (3)
    LastModifiedBy,
    /// `authors` (4)
    Authors,
    /// `createdDateTime` (5)
    CreatedDateTime,
    /// `lastModifiedDateTime` (6)
    LastModifiedDateTime,
    /// `fileName` (7)
    FileName,
    /// `fileExtension` (8)
    FileExtension,
}

mg::enumeration! {
    Label: "microsoft.graph.label";
    Title: "title" = 0,
    Url: "url" = 1,
    CreatedBy: "createdBy" = 2,
    LastModifiedBy: "lastModifiedBy" = 3,
    Authors: "authors" = 4,
    CreatedDateTime: "createdDateTime" = 5,
    LastModifiedDateTime: "lastModifiedDateTime" = 6,
    FileName: "fileName" = 7,
    FileExtension: "fileExtension" = 8,
}
