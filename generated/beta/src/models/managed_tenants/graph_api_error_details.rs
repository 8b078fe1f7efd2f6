// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.graphAPIErrorDetails`, a complex type.
    GraphApiErrorDetails "microsoft.graph.managedTenants.graphAPIErrorDetails" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
