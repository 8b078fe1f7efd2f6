// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.errorDetail`, a complex type.
    ErrorDetail "microsoft.graph.errorDetail" "complex";
    /// `errorMessage`: String, not null, computed
    error_message "errorMessage" "rc": String,
    /// `resourceInstanceName`: String, not null, computed
    resource_instance_name "resourceInstanceName" "rc": String,
    /// `resourceType`: String, computed
    resource_type "resourceType" "c": String,
}
