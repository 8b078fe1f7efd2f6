// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.classGroupProvisioningFlow`, by its URL.
pub type ClassGroupProvisioningFlowResource = mg::One<
    models::industry_data::ClassGroupProvisioningFlow,
    requests::industry_data::provisioning_flow::ProvisioningFlowResource,
>;

/// A collection of `microsoft.graph.industryData.classGroupProvisioningFlow`, by its URL.
pub type ClassGroupProvisioningFlowCollection = mg::Many<
    models::industry_data::ClassGroupProvisioningFlow,
    ClassGroupProvisioningFlowResource,
>;
