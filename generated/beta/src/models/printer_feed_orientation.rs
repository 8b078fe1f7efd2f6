// @generated
use crate::mg;

/// `microsoft.graph.printerFeedOrientation`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrinterFeedOrientation {
    /// `longEdgeFirst`, 0.
    LongEdgeFirst,
    /// `shortEdgeFirst`, 1.
    ShortEdgeFirst,
}

mg::enumeration! {
    PrinterFeedOrientation "microsoft.graph.printerFeedOrientation" "";
    LongEdgeFirst "longEdgeFirst" 0,
    ShortEdgeFirst "shortEdgeFirst" 1,
}
