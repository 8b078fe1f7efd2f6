// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ClassGroupProvisioningFlow`](models::industry_data::ClassGroupProvisioningFlow): `get`,
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
///     .cast_to_class_group_provisioning_flow()
/// ```
pub type ClassGroupProvisioningFlowResource = mg::One<
    models::industry_data::ClassGroupProvisioningFlow,
    requests::industry_data::provisioning_flow::ProvisioningFlowResource,
>;

/// Requests on a collection of
/// [`ClassGroupProvisioningFlow`](models::industry_data::ClassGroupProvisioningFlow): `list`,
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
///     .cast_to_class_group_provisioning_flow()
/// ```
pub type ClassGroupProvisioningFlowCollection = mg::Many<
    models::industry_data::ClassGroupProvisioningFlow,
    ClassGroupProvisioningFlowResource,
>;
