// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionCalloutResult`, a complex type derived from `microsoft.graph.authenticationEventHandlerResult`.
    CustomExtensionCalloutResult "microsoft.graph.customExtensionCalloutResult" "complex" : super::AuthenticationEventHandlerResult;
    /// `calloutDateTime`: DateTimeOffset
    callout_date_time "calloutDateTime": mg::DateTimeOffset,
    /// `customExtensionId`: String
    custom_extension_id "customExtensionId": String,
    /// `errorCode`: Int32
    error_code "errorCode": i32,
    /// `httpStatus`: Int32
    http_status "httpStatus": i32,
    /// `numberOfAttempts`: Int32
    number_of_attempts "numberOfAttempts": i32,
}

mg::derived_from! { CustomExtensionCalloutResult: super::AuthenticationEventHandlerResult }
