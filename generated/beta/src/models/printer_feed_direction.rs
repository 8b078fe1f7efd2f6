// @generated
use crate::mg;

/// `microsoft.graph.printerFeedDirection`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrinterFeedDirection {
    /// `longEdgeFirst`, 0.
    LongEdgeFirst,
    /// `shortEdgeFirst`, 1.
    ShortEdgeFirst,
}

mg::enumeration! {
    PrinterFeedDirection "microsoft.graph.printerFeedDirection" "";
    LongEdgeFirst "longEdgeFirst" 0,
    ShortEdgeFirst "shortEdgeFirst" 1,
}
