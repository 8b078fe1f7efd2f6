// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcStatusDetail`.
pub struct CloudPcStatusDetail {
    /// `additionalInformation`.
    pub additional_information: mg::Field<Vec<super::KeyValuePair>>,
    /// `code`.
    pub code: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcStatusDetail: "microsoft.graph.cloudPcStatusDetail", complex;
    additional_information: "additionalInformation",
    code: "code",
    message: "message",
}
