// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcStatusDetails`.
#[deprecated(
    note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/cloudPcStatusDetails)"
)]
pub struct CloudPcStatusDetails {
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
    CloudPcStatusDetails: "microsoft.graph.cloudPcStatusDetails", complex;
    additional_information: "additionalInformation",
    code: "code",
    message: "message",
}
