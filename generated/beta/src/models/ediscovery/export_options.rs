// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.exportOptions`, of which a value can have several.
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
        note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/fileInfo)"
    )]
    FileInfo,
    /// `tags` (16)
    Tags,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
}

mg::enumeration! {
    ExportOptions: "microsoft.graph.ediscovery.exportOptions", flags;
    OriginalFiles: "originalFiles" = 1,
    Text: "text" = 2,
    PdfReplacement: "pdfReplacement" = 4,
    FileInfo: "fileInfo" = 8,
    Tags: "tags" = 16,
    UnknownFutureValue: "unknownFutureValue" = 32,
}
