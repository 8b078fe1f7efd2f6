// @generated
use crate::mg;

/// Enumeration `microsoft.graph.diffieHellmanGroup`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffieHellmanGroup {
    /// `group1` (0)
    Group1,
    /// `group2` (1)
    Group2,
    /// `group14` (2)
    Group14,
    /// `ecp256` (3)
    Ecp256,
    /// `ecp384` (4)
    Ecp384,
    /// `group24` (5)
    Group24,
}

mg::enumeration! {
    DiffieHellmanGroup: "microsoft.graph.diffieHellmanGroup";
    Group1: "group1" = 0,
    Group2: "group2" = 1,
    Group14: "group14" = 2,
    Ecp256: "ecp256" = 3,
    Ecp384: "ecp384" = 4,
    Group24: "group24" = 5,
}
