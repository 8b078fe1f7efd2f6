// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcExternalPartner`](models::CloudPcExternalPartner): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().external_partners().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcExternalPartnerResource(mg::One<models::CloudPcExternalPartner>);

mg::builder! { CloudPcExternalPartnerResource: mg::One<models::CloudPcExternalPartner> }

impl CloudPcExternalPartnerResource {
    /// `POST …/configureAgent`.
    ///
    /// Returns no body.
    #[inline]
    pub fn configure_agent(&self, parameters: ConfigureAgent) -> mg::Request<()> {
        self.raw().action_with("configureAgent", &parameters)
    }

    /// `POST …/deployAgent`.
    ///
    /// Returns `String`.
    #[inline]
    pub fn deploy_agent(&self, parameters: DeployAgent) -> mg::Request<String> {
        self.raw().action_with("deployAgent", &parameters)
    }

    /// `GET …/retrieveActionReports`.
    ///
    /// Returns a page of
    /// [`CloudPcExternalPartnerActionReport`](models::CloudPcExternalPartnerActionReport).
    #[inline]
    pub fn retrieve_action_reports(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcExternalPartnerActionReport>> {
        self.raw().function("retrieveActionReports")
    }

    /// `GET …/retrieveDeployAgentActionResults(activityId=…,cloudPcId=…)`.
    ///
    /// Returns a page of
    /// [`CloudPcExternalPartnerActionResult`](models::CloudPcExternalPartnerActionResult).
    #[inline]
    pub fn retrieve_deploy_agent_action_results(
        &self,
        parameters: impl Into<RetrieveDeployAgentActionResults>,
    ) -> mg::Request<mg::Page<models::CloudPcExternalPartnerActionResult>> {
        self.raw().function_with("retrieveDeployAgentActionResults", &parameters.into())
    }
}

/// Requests on a collection of [`CloudPcExternalPartner`](models::CloudPcExternalPartner): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().external_partners()`.
pub type CloudPcExternalPartnerCollection = mg::Many<
    models::CloudPcExternalPartner,
    CloudPcExternalPartnerResource,
>;

/// Parameters of [`CloudPcExternalPartnerResource::configure_agent`].
pub struct ConfigureAgent {
    /// `agentSetting`.
    pub agent_setting: mg::Field<mg::Boxed<models::CloudPcExternalPartnerAgentSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigureAgent: "microsoft.graph.configureAgent", parameters;
    agent_setting: "agentSetting",
}

/// Parameters of [`CloudPcExternalPartnerResource::deploy_agent`].
pub struct DeployAgent {
    /// `cloudPcIds`.
    pub cloud_pc_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeployAgent: "microsoft.graph.deployAgent", parameters;
    cloud_pc_ids: "cloudPcIds",
}

/// Parameters of [`CloudPcExternalPartnerResource::retrieve_deploy_agent_action_results`].
///
/// A call can pass the pair of `activity_id` and `cloud_pc_id` alone.
pub struct RetrieveDeployAgentActionResults {
    /// `activityId`.
    pub activity_id: mg::Field<String>,
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveDeployAgentActionResults: "microsoft.graph.retrieveDeployAgentActionResults", parameters;
    activity_id: "activityId",
    cloud_pc_id: "cloudPcId",
}

mg::required_parameters! {
    RetrieveDeployAgentActionResults;
    activity_id: String,
    cloud_pc_id: String,
}
