// @generated
use crate::{mg, models, requests};

/// Requests on one [`ProvisioningFlow`](models::industry_data::ProvisioningFlow): `get`, `update`,
/// `delete`, and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct ProvisioningFlowResource(mg::One<models::industry_data::ProvisioningFlow>);

mg::builder! { ProvisioningFlowResource: mg::One<models::industry_data::ProvisioningFlow> }

impl ProvisioningFlowResource {
    /// `…/microsoft.graph.industryData.administrativeUnitProvisioningFlow`: cast to
    /// [`AdministrativeUnitProvisioningFlow`].
    ///
    /// [`AdministrativeUnitProvisioningFlow`]: models::industry_data::AdministrativeUnitProvisioningFlow
    #[doc(alias = "microsoft.graph.industryData.administrativeUnitProvisioningFlow")]
    #[inline]
    pub fn cast_to_administrative_unit_provisioning_flow(
        &self,
    ) -> requests::industry_data::administrative_unit_provisioning_flow::AdministrativeUnitProvisioningFlowResource {
        mg::navigate(
            self,
            "microsoft.graph.industryData.administrativeUnitProvisioningFlow",
        )
    }

    /// `…/microsoft.graph.industryData.classGroupProvisioningFlow`: cast to
    /// [`ClassGroupProvisioningFlow`](models::industry_data::ClassGroupProvisioningFlow).
    #[doc(alias = "microsoft.graph.industryData.classGroupProvisioningFlow")]
    #[inline]
    pub fn cast_to_class_group_provisioning_flow(
        &self,
    ) -> requests::industry_data::class_group_provisioning_flow::ClassGroupProvisioningFlowResource {
        mg::navigate(self, "microsoft.graph.industryData.classGroupProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.securityGroupProvisioningFlow`: cast to
    /// [`SecurityGroupProvisioningFlow`](models::industry_data::SecurityGroupProvisioningFlow).
    #[doc(alias = "microsoft.graph.industryData.securityGroupProvisioningFlow")]
    #[inline]
    pub fn cast_to_security_group_provisioning_flow(
        &self,
    ) -> requests::industry_data::security_group_provisioning_flow::SecurityGroupProvisioningFlowResource {
        mg::navigate(self, "microsoft.graph.industryData.securityGroupProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.userProvisioningFlow`: cast to
    /// [`UserProvisioningFlow`](models::industry_data::UserProvisioningFlow).
    #[doc(alias = "microsoft.graph.industryData.userProvisioningFlow")]
    #[inline]
    pub fn cast_to_user_provisioning_flow(
        &self,
    ) -> requests::industry_data::user_provisioning_flow::UserProvisioningFlowResource {
        mg::navigate(self, "microsoft.graph.industryData.userProvisioningFlow")
    }

    /// `POST …/microsoft.graph.industryData.reset`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.industryData.reset")]
    #[inline]
    pub fn reset(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.industryData.reset")
    }
}

/// Requests on a collection of [`ProvisioningFlow`](models::industry_data::ProvisioningFlow):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct ProvisioningFlowCollection(
    mg::Many<models::industry_data::ProvisioningFlow, ProvisioningFlowResource>,
);

mg::builder! { ProvisioningFlowCollection: mg::Many<models::industry_data::ProvisioningFlow, ProvisioningFlowResource> }

impl ProvisioningFlowCollection {
    /// `…/microsoft.graph.industryData.administrativeUnitProvisioningFlow`: the members that are
    /// [`AdministrativeUnitProvisioningFlow`].
    ///
    /// [`AdministrativeUnitProvisioningFlow`]: models::industry_data::AdministrativeUnitProvisioningFlow
    #[doc(alias = "microsoft.graph.industryData.administrativeUnitProvisioningFlow")]
    #[inline]
    pub fn cast_to_administrative_unit_provisioning_flow(
        &self,
    ) -> requests::industry_data::administrative_unit_provisioning_flow::AdministrativeUnitProvisioningFlowCollection {
        mg::navigate(
            self,
            "microsoft.graph.industryData.administrativeUnitProvisioningFlow",
        )
    }

    /// `…/microsoft.graph.industryData.classGroupProvisioningFlow`: the members that are
    /// [`ClassGroupProvisioningFlow`](models::industry_data::ClassGroupProvisioningFlow).
    #[doc(alias = "microsoft.graph.industryData.classGroupProvisioningFlow")]
    #[inline]
    pub fn cast_to_class_group_provisioning_flow(
        &self,
    ) -> requests::industry_data::class_group_provisioning_flow::ClassGroupProvisioningFlowCollection {
        mg::navigate(self, "microsoft.graph.industryData.classGroupProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.securityGroupProvisioningFlow`: the members that are
    /// [`SecurityGroupProvisioningFlow`](models::industry_data::SecurityGroupProvisioningFlow).
    #[doc(alias = "microsoft.graph.industryData.securityGroupProvisioningFlow")]
    #[inline]
    pub fn cast_to_security_group_provisioning_flow(
        &self,
    ) -> requests::industry_data::security_group_provisioning_flow::SecurityGroupProvisioningFlowCollection {
        mg::navigate(self, "microsoft.graph.industryData.securityGroupProvisioningFlow")
    }

    /// `…/microsoft.graph.industryData.userProvisioningFlow`: the members that are
    /// [`UserProvisioningFlow`](models::industry_data::UserProvisioningFlow).
    #[doc(alias = "microsoft.graph.industryData.userProvisioningFlow")]
    #[inline]
    pub fn cast_to_user_provisioning_flow(
        &self,
    ) -> requests::industry_data::user_provisioning_flow::UserProvisioningFlowCollection {
        mg::navigate(self, "microsoft.graph.industryData.userProvisioningFlow")
    }
}
