// @generated
use crate::mg;

/// Enumeration `microsoft.graph.emailType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailType {
    /// `unknown` (0)
    Unknown,
    /// `work` (1)
    Work,
    /// `personal` (2)
    Personal,
    /// `main` (3)
    Main,
    /// `other` (4)
    Other,
}

mg::enumeration! {
    EmailType: "microsoft.graph.emailType";
    Unknown: "unknown" = 0,
    Work: "work" = 1,
    Personal: "personal" = 2,
    Main: "main" = 3,
    Other: "other" = 4,
}
