// @generated
use crate::mg;

/// Complex type `microsoft.graph.customExtensionCalloutResult`, derived from
/// [`AuthenticationEventHandlerResult`](super::AuthenticationEventHandlerResult).
pub struct CustomExtensionCalloutResult {
    /// `calloutDateTime`.
    pub callout_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customExtensionId`.
    pub custom_extension_id: mg::Field<String>,
    /// `errorCode`.
    pub error_code: mg::Field<i32>,
    /// `httpStatus`.
    pub http_status: mg::Field<i32>,
    /// `numberOfAttempts`.
    pub number_of_attempts: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionCalloutResult: "microsoft.graph.customExtensionCalloutResult", complex, base super::AuthenticationEventHandlerResult;
    callout_date_time: "calloutDateTime",
    custom_extension_id: "customExtensionId",
    error_code: "errorCode",
    http_status: "httpStatus",
    number_of_attempts: "numberOfAttempts",
}

mg::derived_from! { CustomExtensionCalloutResult: super::AuthenticationEventHandlerResult }
