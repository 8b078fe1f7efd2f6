// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.responseStatus`, a complex type.
    ResponseStatus "microsoft.graph.responseStatus" "complex";
    /// `response`: responseType
    response "response": mg::Open<super::ResponseType>,
    /// `time`: DateTimeOffset
    time "time": mg::DateTimeOffset,
}
