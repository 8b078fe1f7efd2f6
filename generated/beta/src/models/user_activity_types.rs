// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userActivityTypes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserActivityTypes {
    /// `none` (0)
    None,
    /// `uploadText` (1)
    UploadText,
    /// `uploadFile` (2)
    UploadFile,
    /// `downloadText` (4)
    DownloadText,
    /// `downloadFile` (8)
    DownloadFile,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
    /// `copyToClipboard` (32)
    CopyToClipboard,
    /// `pasteFromClipboard` (64)
    PasteFromClipboard,
    /// `print` (128)
    Print,
    /// `accessDebugTools` (256)
    AccessDebugTools,
}

mg::enumeration! {
    UserActivityTypes: "microsoft.graph.userActivityTypes", flags;
    None: "none" = 0,
    UploadText: "uploadText" = 1,
    UploadFile: "uploadFile" = 2,
    DownloadText: "downloadText" = 4,
    DownloadFile: "downloadFile" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
    CopyToClipboard: "copyToClipboard" = 32,
    PasteFromClipboard: "pasteFromClipboard" = 64,
    Print: "print" = 128,
    AccessDebugTools: "accessDebugTools" = 256,
}
