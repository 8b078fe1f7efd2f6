// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.provisioningFlow`, by its URL.
    ///
    /// For example `/external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/provisioningFlows/{provisioningFlow-id}`.
    ProvisioningFlowResource(mg::One<models::industry_data::ProvisioningFlow>)
}

impl ProvisioningFlowResource {
    /// `…/microsoft.graph.industryData.administrativeUnitProvisioningFlow`
    #[inline]
    pub fn as_administrative_unit_provisioning_flow(
        &self,
    ) -> requests::industry_data::administrative_unit_provisioning_flow::AdministrativeUnitProvisioningFlowResource {
        mg::to(self, "microsoft.graph.industryData.administrativeUnitProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.classGroupProvisioningFlow`
    #[inline]
    pub fn as_class_group_provisioning_flow(
        &self,
    ) -> requests::industry_data::class_group_provisioning_flow::ClassGroupProvisioningFlowResource {
        mg::to(self, "microsoft.graph.industryData.classGroupProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.securityGroupProvisioningFlow`
    #[inline]
    pub fn as_security_group_provisioning_flow(
        &self,
    ) -> requests::industry_data::security_group_provisioning_flow::SecurityGroupProvisioningFlowResource {
        mg::to(self, "microsoft.graph.industryData.securityGroupProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.userProvisioningFlow`
    #[inline]
    pub fn as_user_provisioning_flow(
        &self,
    ) -> requests::industry_data::user_provisioning_flow::UserProvisioningFlowResource {
        mg::to(self, "microsoft.graph.industryData.userProvisioningFlow")
    }

    /// `POST …/microsoft.graph.industryData.reset`
    #[inline]
    pub fn reset(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.industryData.reset")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.industryData.provisioningFlow`, by its URL.
    ///
    /// For example `/external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/provisioningFlows`.
    ProvisioningFlowCollection(mg::Many<models::industry_data::ProvisioningFlow, ProvisioningFlowResource>)
}

impl ProvisioningFlowCollection {
    /// `…/microsoft.graph.industryData.administrativeUnitProvisioningFlow`
    #[inline]
    pub fn as_administrative_unit_provisioning_flow(
        &self,
    ) -> requests::industry_data::administrative_unit_provisioning_flow::AdministrativeUnitProvisioningFlowCollection {
        mg::to(self, "microsoft.graph.industryData.administrativeUnitProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.classGroupProvisioningFlow`
    #[inline]
    pub fn as_class_group_provisioning_flow(
        &self,
    ) -> requests::industry_data::class_group_provisioning_flow::ClassGroupProvisioningFlowCollection {
        mg::to(self, "microsoft.graph.industryData.classGroupProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.securityGroupProvisioningFlow`
    #[inline]
    pub fn as_security_group_provisioning_flow(
        &self,
    ) -> requests::industry_data::security_group_provisioning_flow::SecurityGroupProvisioningFlowCollection {
        mg::to(self, "microsoft.graph.industryData.securityGroupProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.userProvisioningFlow`
    #[inline]
    pub fn as_user_provisioning_flow(
        &self,
    ) -> requests::industry_data::user_provisioning_flow::UserProvisioningFlowCollection {
        mg::to(self, "microsoft.graph.industryData.userProvisioningFlow")
    }
}
