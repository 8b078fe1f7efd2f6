// @generated
use crate::mg;

/// Complex type `microsoft.graph.provisioningStep`.
pub struct ProvisioningStep {
    /// `description`.
    pub description: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<mg::Boxed<super::DetailsInfo>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `provisioningStepType`.
    pub provisioning_step_type: mg::Field<mg::Open<super::ProvisioningStepType>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProvisioningResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisioningStep: "microsoft.graph.provisioningStep", complex;
    description: "description",
    details: "details",
    name: "name",
    provisioning_step_type: "provisioningStepType",
    status: "status",
}
