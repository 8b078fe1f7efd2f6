// @generated
use crate::mg;

/// Enumeration `microsoft.graph.virtualEventStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualEventStatus {
    /// `draft` (0)
    Draft,
    /// `published` (1)
    Published,
    /// `canceled` (2)
    Canceled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    VirtualEventStatus: "microsoft.graph.virtualEventStatus";
    Draft: "draft" = 0,
    Published: "published" = 1,
    Canceled: "canceled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
