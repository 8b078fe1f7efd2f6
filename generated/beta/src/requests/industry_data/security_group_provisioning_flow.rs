// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SecurityGroupProvisioningFlow`](models::industry_data::SecurityGroupProvisioningFlow): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .outbound_provisioning_flow_sets()
///     .id(id)
///     .provisioning_flows()
///     .id(id)
///     .cast_to_security_group_provisioning_flow()
/// ```
pub type SecurityGroupProvisioningFlowResource = mg::One<
    models::industry_data::SecurityGroupProvisioningFlow,
    requests::industry_data::provisioning_flow::ProvisioningFlowResource,
>;

/// Requests on a collection of
/// [`SecurityGroupProvisioningFlow`](models::industry_data::SecurityGroupProvisioningFlow): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .outbound_provisioning_flow_sets()
///     .id(id)
///     .provisioning_flows()
///     .cast_to_security_group_provisioning_flow()
/// ```
pub type SecurityGroupProvisioningFlowCollection = mg::Many<
    models::industry_data::SecurityGroupProvisioningFlow,
    SecurityGroupProvisioningFlowResource,
>;
