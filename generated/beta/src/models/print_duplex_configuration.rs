// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printDuplexConfiguration`.
#[deprecated(
    note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintDuplexConfiguration {
    /// `twoSidedLongEdge` (0)
    TwoSidedLongEdge,
    /// `twoSidedShortEdge` (1)
    TwoSidedShortEdge,
    /// `oneSided` (2)
    OneSided,
}

mg::enumeration! {
    PrintDuplexConfiguration: "microsoft.graph.printDuplexConfiguration";
    TwoSidedLongEdge: "twoSidedLongEdge" = 0,
    TwoSidedShortEdge: "twoSidedShortEdge" = 1,
    OneSided: "oneSided" = 2,
}
