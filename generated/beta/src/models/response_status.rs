// @generated
use crate::mg;

/// Complex type `microsoft.graph.responseStatus`.
pub struct ResponseStatus {
    /// `response`.
    pub response: mg::Field<mg::Open<super::ResponseType>>,
    /// `time`.
    pub time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResponseStatus: "microsoft.graph.responseStatus", complex;
    response: "response",
    time: "time",
}
