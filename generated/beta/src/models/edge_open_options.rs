// @generated
use crate::mg;

/// Enumeration `microsoft.graph.edgeOpenOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EdgeOpenOptions {
    /// `notConfigured` (0)
    NotConfigured,
    /// `startPage` (1)
    StartPage,
    /// `newTabPage` (2)
    NewTabPage,
    /// `previousPages` (3)
    PreviousPages,
    /// `specificPages` (4)
    SpecificPages,
}

mg::enumeration! {
    EdgeOpenOptions: "microsoft.graph.edgeOpenOptions";
    NotConfigured: "notConfigured" = 0,
    StartPage: "startPage" = 1,
    NewTabPage: "newTabPage" = 2,
    PreviousPages: "previousPages" = 3,
    SpecificPages: "specificPages" = 4,
}
