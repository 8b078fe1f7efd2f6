// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcResizeValidationResult`.
pub struct CloudPcResizeValidationResult {
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// `validationResult`.
    pub validation_result: mg::Field<mg::Open<super::CloudPcResizeValidationCode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcResizeValidationResult: "microsoft.graph.cloudPcResizeValidationResult", complex;
    cloud_pc_id: "cloudPcId",
    validation_result: "validationResult",
}
