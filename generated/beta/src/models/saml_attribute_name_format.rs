// @generated
use crate::mg;

/// Enumeration `microsoft.graph.samlAttributeNameFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SamlAttributeNameFormat {
    /// `unspecified` (0)
    Unspecified,
    /// `uri` (1)
    Uri,
    /// `basic` (2)
    Basic,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SamlAttributeNameFormat: "microsoft.graph.samlAttributeNameFormat";
    Unspecified: "unspecified" = 0,
    Uri: "uri" = 1,
    Basic: "basic" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
