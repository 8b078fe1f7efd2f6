// @generated
use crate::mg;

/// Enumeration `microsoft.graph.depTokenType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DepTokenType {
    /// `none` (0)
    None,
    /// `dep` (1)
    Dep,
    /// `appleSchoolManager` (2)
    AppleSchoolManager,
}

mg::enumeration! {
    DepTokenType: "microsoft.graph.depTokenType";
    None: "none" = 0,
    Dep: "dep" = 1,
    AppleSchoolManager: "appleSchoolManager" = 2,
}
