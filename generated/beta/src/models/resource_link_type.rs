// @generated
use crate::mg;

/// Enumeration `microsoft.graph.resourceLinkType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceLinkType {
    /// `url` (0)
    Url,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ResourceLinkType: "microsoft.graph.resourceLinkType";
    Url: "url" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
