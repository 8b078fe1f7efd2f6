// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signinFrequencyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SigninFrequencyType {
    /// `days` (0)
    Days,
    /// `hours` (1)
    Hours,
}

mg::enumeration! {
    SigninFrequencyType: "microsoft.graph.signinFrequencyType";
    Days: "days" = 0,
    Hours: "hours" = 1,
}
