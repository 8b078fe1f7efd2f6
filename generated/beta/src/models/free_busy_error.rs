// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.freeBusyError`, a complex type.
    FreeBusyError "microsoft.graph.freeBusyError" "complex";
    /// `message`: String
    message "message": String,
    /// `responseCode`: String
    response_code "responseCode": String,
}
