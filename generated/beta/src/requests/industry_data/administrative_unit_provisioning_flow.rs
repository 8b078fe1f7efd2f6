// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.administrativeUnitProvisioningFlow`, by its URL.
pub type AdministrativeUnitProvisioningFlowResource = mg::One<
    models::industry_data::AdministrativeUnitProvisioningFlow,
    requests::industry_data::provisioning_flow::ProvisioningFlowResource,
>;

/// A collection of `microsoft.graph.industryData.administrativeUnitProvisioningFlow`, by its URL.
pub type AdministrativeUnitProvisioningFlowCollection = mg::Many<
    models::industry_data::AdministrativeUnitProvisioningFlow,
    AdministrativeUnitProvisioningFlowResource,
>;
