// @generated
use crate::mg;

/// Enumeration `microsoft.graph.awsPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsPolicyType {
    /// `system` (0)
    System,
    /// `custom` (1)
    Custom,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AwsPolicyType: "microsoft.graph.awsPolicyType";
    System: "system" = 0,
    Custom: "custom" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
