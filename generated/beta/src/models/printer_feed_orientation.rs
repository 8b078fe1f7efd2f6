// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printerFeedOrientation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrinterFeedOrientation {
    /// `longEdgeFirst` (0)
    LongEdgeFirst,
    /// `shortEdgeFirst` (1)
    ShortEdgeFirst,
}

mg::enumeration! {
    PrinterFeedOrientation: "microsoft.graph.printerFeedOrientation";
    LongEdgeFirst: "longEdgeFirst" = 0,
    ShortEdgeFirst: "shortEdgeFirst" = 1,
}
