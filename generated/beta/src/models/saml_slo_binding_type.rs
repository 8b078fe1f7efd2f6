// @generated
use crate::mg;

/// Enumeration `microsoft.graph.samlSLOBindingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SamlSloBindingType {
    /// `httpRedirect` (0)
    HttpRedirect,
    /// `httpPost` (1)
    HttpPost,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SamlSloBindingType: "microsoft.graph.samlSLOBindingType";
    HttpRedirect: "httpRedirect" = 0,
    HttpPost: "httpPost" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
