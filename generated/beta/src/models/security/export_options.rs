// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.exportOptions`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportOptions {
    /// `originalFiles` (1)
    OriginalFiles,
    /// `text` (2)
    Text,
    /// `pdfReplacement` (4)
    PdfReplacement,
    /// `fileInfo` (8)
    #[deprecated(
        note = "deprecated since 2023-01-19, to be removed on 2023-07-30 (revision 2023-01/fileInfo)"
    )]
    FileInfo,
    /// `tags` (16)
    Tags,
    /// `unknownFutureValue` (64)
    UnknownFutureValue,
    /// `splitSource` (128)
    SplitSource,
    /// `includeFolderAndPath` (256)
    IncludeFolderAndPath,
    /// `friendlyName` (512)
    FriendlyName,
    /// `condensePaths` (1024)
    CondensePaths,
}

mg::enumeration! {
    ExportOptions: "microsoft.graph.security.exportOptions", flags;
    OriginalFiles: "originalFiles" = 1,
    Text: "text" = 2,
    PdfReplacement: "pdfReplacement" = 4,
    FileInfo: "fileInfo" = 8,
    Tags: "tags" = 16,
    UnknownFutureValue: "unknownFutureValue" = 64,
    SplitSource: "splitSource" = 128,
    IncludeFolderAndPath: "includeFolderAndPath" = 256,
    FriendlyName: "friendlyName" = 512,
    CondensePaths: "condensePaths" = 1024,
}
