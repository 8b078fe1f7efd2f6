// @generated
use crate::mg;

/// `microsoft.graph.signinFrequencyType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SigninFrequencyType {
    /// `days`, 0.
    Days,
    /// `hours`, 1.
    Hours,
}

mg::enumeration! {
    SigninFrequencyType "microsoft.graph.signinFrequencyType" "";
    Days "days" 0,
    Hours "hours" 1,
}
