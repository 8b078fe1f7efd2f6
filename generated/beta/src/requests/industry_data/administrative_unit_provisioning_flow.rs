// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdministrativeUnitProvisioningFlow`]: `get`, `update`, `delete`.
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
///     .cast_to_administrative_unit_provisioning_flow()
/// ```
///
/// [`AdministrativeUnitProvisioningFlow`]: models::industry_data::AdministrativeUnitProvisioningFlow
pub type AdministrativeUnitProvisioningFlowResource = mg::One<
    models::industry_data::AdministrativeUnitProvisioningFlow,
    requests::industry_data::provisioning_flow::ProvisioningFlowResource,
>;

/// Requests on a collection of [`AdministrativeUnitProvisioningFlow`]: `list`, `create`, `count`,
/// `id` for one of them.
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
///     .cast_to_administrative_unit_provisioning_flow()
/// ```
///
/// [`AdministrativeUnitProvisioningFlow`]: models::industry_data::AdministrativeUnitProvisioningFlow
pub type AdministrativeUnitProvisioningFlowCollection = mg::Many<
    models::industry_data::AdministrativeUnitProvisioningFlow,
    AdministrativeUnitProvisioningFlowResource,
>;
