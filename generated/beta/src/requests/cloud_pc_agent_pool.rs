// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcAgentPool`](models::CloudPcAgentPool): `get`, `update`, `delete`.
///
/// For example `graph.me().cloud_pc_pools().id(id).cast_to_cloud_pc_agent_pool()`.
pub type CloudPcAgentPoolResource = mg::One<
    models::CloudPcAgentPool,
    requests::cloud_pc_pool::CloudPcPoolResource,
>;

/// Requests on a collection of [`CloudPcAgentPool`](models::CloudPcAgentPool): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().cloud_pc_pools().cast_to_cloud_pc_agent_pool()`.
pub type CloudPcAgentPoolCollection = mg::Many<
    models::CloudPcAgentPool,
    CloudPcAgentPoolResource,
>;
