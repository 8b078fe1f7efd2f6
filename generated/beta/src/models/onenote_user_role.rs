// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onenoteUserRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnenoteUserRole {
    /// `None` (-1)
    None,
    /// `Owner` (0)
    Owner,
    /// `Contributor` (1)
    Contributor,
    /// `Reader` (2)
    Reader,
}

mg::enumeration! {
    OnenoteUserRole: "microsoft.graph.onenoteUserRole";
    None: "None" = -1,
    Owner: "Owner" = 0,
    Contributor: "Contributor" = 1,
    Reader: "Reader" = 2,
}
