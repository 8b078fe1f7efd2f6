// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userActivityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserActivityType {
    /// `uploadText` (1)
    UploadText,
    /// `uploadFile` (2)
    UploadFile,
    /// `downloadText` (3)
    DownloadText,
    /// `downloadFile` (4)
    DownloadFile,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `copyToClipboard` (6)
    CopyToClipboard,
    /// `pasteFromClipboard` (7)
    PasteFromClipboard,
    /// `print` (8)
    Print,
    /// `accessDebugTools` (9)
    AccessDebugTools,
}

mg::enumeration! {
    UserActivityType: "microsoft.graph.userActivityType";
    UploadText: "uploadText" = 1,
    UploadFile: "uploadFile" = 2,
    DownloadText: "downloadText" = 3,
    DownloadFile: "downloadFile" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    CopyToClipboard: "copyToClipboard" = 6,
    PasteFromClipboard: "pasteFromClipboard" = 7,
    Print: "print" = 8,
    AccessDebugTools: "accessDebugTools" = 9,
}
