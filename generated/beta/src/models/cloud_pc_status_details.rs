// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcStatusDetails`, a complex type.
    CloudPcStatusDetails "microsoft.graph.cloudPcStatusDetails" "complex";
    /// `additionalInformation`: Collection(keyValuePair)
    additional_information "additionalInformation": Vec<super::KeyValuePair>,
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
