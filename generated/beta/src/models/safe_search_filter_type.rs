// @generated
use crate::mg;

/// Enumeration `microsoft.graph.safeSearchFilterType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SafeSearchFilterType {
    /// `userDefined` (0)
    UserDefined,
    /// `strict` (1)
    Strict,
    /// `moderate` (2)
    Moderate,
}

mg::enumeration! {
    SafeSearchFilterType: "microsoft.graph.safeSearchFilterType";
    UserDefined: "userDefined" = 0,
    Strict: "strict" = 1,
    Moderate: "moderate" = 2,
}
