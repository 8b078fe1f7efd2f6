// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.verdictCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerdictCategory {
    /// `none` (0)
    None,
    /// `malware` (1)
    Malware,
    /// `phish` (2)
    Phish,
    /// `siteUnavailable` (3)
    SiteUnavailable,
    /// `spam` (4)
    Spam,
    /// `decryptionFailed` (5)
    DecryptionFailed,
    /// `unsupportedUriScheme` (6)
    UnsupportedUriScheme,
    /// `unsupportedFileType` (7)
    UnsupportedFileType,
    /// `undefined` (8)
    Undefined,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    VerdictCategory: "microsoft.graph.security.verdictCategory";
    None: "none" = 0,
    Malware: "malware" = 1,
    Phish: "phish" = 2,
    SiteUnavailable: "siteUnavailable" = 3,
    Spam: "spam" = 4,
    DecryptionFailed: "decryptionFailed" = 5,
    UnsupportedUriScheme: "unsupportedUriScheme" = 6,
    UnsupportedFileType: "unsupportedFileType" = 7,
    Undefined: "undefined" = 8,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
