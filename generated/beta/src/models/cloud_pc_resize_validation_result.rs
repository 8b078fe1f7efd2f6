// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcResizeValidationResult`, a complex type.
    CloudPcResizeValidationResult "microsoft.graph.cloudPcResizeValidationResult" "complex";
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
    /// `validationResult`: cloudPcResizeValidationCode
    validation_result "validationResult": mg::Open<super::CloudPcResizeValidationCode>,
}
