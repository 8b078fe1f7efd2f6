// @generated
use crate::mg;

/// Enumeration `microsoft.graph.baselineParameterType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaselineParameterType {
    /// `string` (0)
    String,
    /// `integer` (1)
    Integer,
    /// `boolean` (2)
    Boolean,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BaselineParameterType: "microsoft.graph.baselineParameterType";
    String: "string" = 0,
    Integer: "integer" = 1,
    Boolean: "boolean" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
