// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.containerError`, a complex type.
    ContainerError "microsoft.graph.containerError" "complex";
    /// `category`: String, not null
    category "category" "r": String,
    /// `errorCode`: String, not null
    error_code "errorCode" "r": String,
    /// `errorDescription`: String, not null
    error_description "errorDescription" "r": String,
}
