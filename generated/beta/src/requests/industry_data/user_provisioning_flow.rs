// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserProvisioningFlow`](models::industry_data::UserProvisioningFlow): `get`,
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
///     .cast_to_user_provisioning_flow()
/// ```
pub type UserProvisioningFlowResource = mg::One<
    models::industry_data::UserProvisioningFlow,
    requests::industry_data::provisioning_flow::ProvisioningFlowResource,
>;

/// Requests on a collection of
/// [`UserProvisioningFlow`](models::industry_data::UserProvisioningFlow): `list`, `create`,
/// `count`, `id` for one of them.
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
///     .cast_to_user_provisioning_flow()
/// ```
pub type UserProvisioningFlowCollection = mg::Many<
    models::industry_data::UserProvisioningFlow,
    UserProvisioningFlowResource,
>;
