// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcAgentPool`, by its URL.
pub type CloudPcAgentPoolResource = mg::One<
    models::CloudPcAgentPool,
    requests::cloud_pc_pool::CloudPcPoolResource,
>;

/// A collection of `microsoft.graph.cloudPcAgentPool`, by its URL.
pub type CloudPcAgentPoolCollection = mg::Many<
    models::CloudPcAgentPool,
    CloudPcAgentPoolResource,
>;
