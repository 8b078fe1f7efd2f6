// @generated
use crate::mg;

/// `microsoft.graph.applicationType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationType {
    /// `universal`, 1.
    Universal,
    /// `desktop`, 2.
    Desktop,
}

mg::enumeration! {
    ApplicationType "microsoft.graph.applicationType" "";
    Universal "universal" 1,
    Desktop "desktop" 2,
}
