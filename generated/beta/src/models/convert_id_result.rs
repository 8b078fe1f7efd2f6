// @generated
use crate::mg;

/// Complex type `microsoft.graph.convertIdResult`.
pub struct ConvertIdResult {
    /// `errorDetails`.
    pub error_details: mg::Field<mg::Boxed<super::GenericError>>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `targetId`.
    pub target_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConvertIdResult: "microsoft.graph.convertIdResult", complex;
    error_details: "errorDetails",
    source_id: "sourceId",
    target_id: "targetId",
}
