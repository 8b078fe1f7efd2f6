// @generated
use crate::mg;

/// Enumeration `microsoft.graph.diagnosticDataSubmissionMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosticDataSubmissionMode {
    /// `userDefined` (0)
    UserDefined,
    /// `none` (1)
    None,
    /// `basic` (2)
    Basic,
    /// `enhanced` (3)
    Enhanced,
    /// `full` (4)
    Full,
}

mg::enumeration! {
    DiagnosticDataSubmissionMode: "microsoft.graph.diagnosticDataSubmissionMode";
    UserDefined: "userDefined" = 0,
    None: "none" = 1,
    Basic: "basic" = 2,
    Enhanced: "enhanced" = 3,
    Full: "full" = 4,
}
