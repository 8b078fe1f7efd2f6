// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.submissionCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmissionCategory {
    /// `notJunk` (0)
    NotJunk,
    /// `spam` (1)
    Spam,
    /// `phishing` (2)
    Phishing,
    /// `malware` (3)
    Malware,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SubmissionCategory: "microsoft.graph.security.submissionCategory";
    NotJunk: "notJunk" = 0,
    Spam: "spam" = 1,
    Phishing: "phishing" = 2,
    Malware: "malware" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
