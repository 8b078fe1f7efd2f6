// @generated
use crate::mg;

/// Complex type `microsoft.graph.classificationInnerError`.
pub struct ClassificationInnerError {
    /// `activityId`.
    pub activity_id: mg::Field<String>,
    /// `clientRequestId`.
    pub client_request_id: mg::Field<String>,
    /// `code`.
    pub code: mg::Field<String>,
    /// `errorDateTime`.
    pub error_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassificationInnerError: "microsoft.graph.classificationInnerError", complex;
    activity_id: "activityId",
    client_request_id: "clientRequestId",
    code: "code",
    error_date_time: "errorDateTime",
}
