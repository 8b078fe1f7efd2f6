// @generated
use crate::mg;

/// `microsoft.graph.externalConnectors.externalItemContentType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalItemContentType {
    /// `text`, 1.
    Text,
    /// `html`, 2.
    Html,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    ExternalItemContentType "microsoft.graph.externalConnectors.externalItemContentType" "";
    Text "text" 1,
    Html "html" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
