// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisioningStep`, a complex type.
    ProvisioningStep "microsoft.graph.provisioningStep" "complex";
    /// `description`: String
    description "description": String,
    /// `details`: detailsInfo
    details "details": mg::Boxed<super::DetailsInfo>,
    /// `name`: String
    name "name": String,
    /// `provisioningStepType`: provisioningStepType
    provisioning_step_type "provisioningStepType": mg::Open<super::ProvisioningStepType>,
    /// `status`: provisioningResult
    status "status": mg::Open<super::ProvisioningResult>,
}
