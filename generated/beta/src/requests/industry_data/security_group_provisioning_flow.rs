// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.securityGroupProvisioningFlow`, by its URL.
pub type SecurityGroupProvisioningFlowResource = mg::One<
    models::industry_data::SecurityGroupProvisioningFlow,
    requests::industry_data::provisioning_flow::ProvisioningFlowResource,
>;

/// A collection of `microsoft.graph.industryData.securityGroupProvisioningFlow`, by its URL.
pub type SecurityGroupProvisioningFlowCollection = mg::Many<
    models::industry_data::SecurityGroupProvisioningFlow,
    SecurityGroupProvisioningFlowResource,
>;
