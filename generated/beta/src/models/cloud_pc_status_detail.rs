// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcStatusDetail`, a complex type.
    CloudPcStatusDetail "microsoft.graph.cloudPcStatusDetail" "complex";
    /// `additionalInformation`: Collection(keyValuePair)
    additional_information "additionalInformation": Vec<super::KeyValuePair>,
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
