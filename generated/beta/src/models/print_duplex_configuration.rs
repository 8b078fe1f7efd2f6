// @generated
use crate::mg;

/// `microsoft.graph.printDuplexConfiguration`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintDuplexConfiguration {
    /// `twoSidedLongEdge`, 0.
    TwoSidedLongEdge,
    /// `twoSidedShortEdge`, 1.
    TwoSidedShortEdge,
    /// `oneSided`, 2.
    OneSided,
}

mg::enumeration! {
    PrintDuplexConfiguration "microsoft.graph.printDuplexConfiguration" "";
    TwoSidedLongEdge "twoSidedLongEdge" 0,
    TwoSidedShortEdge "twoSidedShortEdge" 1,
    OneSided "oneSided" 2,
}
