// @generated
use crate::mg;

/// Enumeration `microsoft.graph.rootDomains`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RootDomains {
    /// `none` (0)
    None,
    /// `all` (1)
    All,
    /// `allFederated` (2)
    AllFederated,
    /// `allManaged` (3)
    AllManaged,
    /// `enumerated` (4)
    Enumerated,
    /// `allManagedAndEnumeratedFederated` (5)
    AllManagedAndEnumeratedFederated,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    RootDomains: "microsoft.graph.rootDomains";
    None: "none" = 0,
    All: "all" = 1,
    AllFederated: "allFederated" = 2,
    AllManaged: "allManaged" = 3,
    Enumerated: "enumerated" = 4,
    AllManagedAndEnumeratedFederated: "allManagedAndEnumeratedFederated" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
