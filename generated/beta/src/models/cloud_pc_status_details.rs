// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcStatusDetails`, a complex type.
    #[deprecated(note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/cloudPcStatusDetails)")]
    CloudPcStatusDetails "microsoft.graph.cloudPcStatusDetails" "complex";
    /// `additionalInformation`: Collection(keyValuePair)
    additional_information "additionalInformation": Vec<super::KeyValuePair>,
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
