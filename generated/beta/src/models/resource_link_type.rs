// @generated
use crate::mg;

/// `microsoft.graph.resourceLinkType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceLinkType {
    /// `url`, 0.
    Url,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    ResourceLinkType "microsoft.graph.resourceLinkType" "";
    Url "url" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
