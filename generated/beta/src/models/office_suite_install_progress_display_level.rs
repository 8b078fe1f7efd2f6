// @generated
use crate::mg;

/// Enumeration `microsoft.graph.officeSuiteInstallProgressDisplayLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficeSuiteInstallProgressDisplayLevel {
    /// `none` (0)
    None,
    /// `full` (1)
    Full,
}

mg::enumeration! {
    OfficeSuiteInstallProgressDisplayLevel: "microsoft.graph.officeSuiteInstallProgressDisplayLevel";
    None: "none" = 0,
    Full: "full" = 1,
}
