// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printerFeedDirection`.
#[deprecated(
    note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrinterFeedDirection {
    /// `longEdgeFirst` (0)
    LongEdgeFirst,
    /// `shortEdgeFirst` (1)
    ShortEdgeFirst,
}

mg::enumeration! {
    PrinterFeedDirection: "microsoft.graph.printerFeedDirection";
    LongEdgeFirst: "longEdgeFirst" = 0,
    ShortEdgeFirst: "shortEdgeFirst" = 1,
}
