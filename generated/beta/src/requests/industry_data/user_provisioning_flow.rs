// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.userProvisioningFlow`, by its URL.
pub type UserProvisioningFlowResource = mg::One<
    models::industry_data::UserProvisioningFlow,
    requests::industry_data::provisioning_flow::ProvisioningFlowResource,
>;

/// A collection of `microsoft.graph.industryData.userProvisioningFlow`, by its URL.
pub type UserProvisioningFlowCollection = mg::Many<
    models::industry_data::UserProvisioningFlow,
    UserProvisioningFlowResource,
>;
