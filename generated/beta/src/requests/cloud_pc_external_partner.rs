// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.cloudPcExternalPartner`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/externalPartners/{cloudPcExternalPartner-id}`.
    CloudPcExternalPartnerResource(mg::One<models::CloudPcExternalPartner>)
}

impl CloudPcExternalPartnerResource {
    /// `POST …/configureAgent`
    #[inline]
    pub fn configure_agent(&self, parameters: ConfigureAgent) -> mg::Request<()> {
        mg::Path::action_with(self, "configureAgent", &parameters)
    }

    /// `POST …/deployAgent`
    #[inline]
    pub fn deploy_agent(&self, parameters: DeployAgent) -> mg::Request<String> {
        mg::Path::action_with(self, "deployAgent", &parameters)
    }

    /// `GET …/retrieveActionReports`
    #[inline]
    pub fn retrieve_action_reports(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcExternalPartnerActionReport>> {
        mg::Path::function(self, "retrieveActionReports")
    }

    /// `GET …/retrieveDeployAgentActionResults(activityId=…,cloudPcId=…)`
    #[inline]
    pub fn retrieve_deploy_agent_action_results(
        &self,
        parameters: RetrieveDeployAgentActionResults,
    ) -> mg::Request<mg::Page<models::CloudPcExternalPartnerActionResult>> {
        mg::Path::function_with(self, "retrieveDeployAgentActionResults", &parameters)
    }
}

/// A collection of `microsoft.graph.cloudPcExternalPartner`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/externalPartners`.
pub type CloudPcExternalPartnerCollection = mg::Many<
    models::CloudPcExternalPartner,
    CloudPcExternalPartnerResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.configureAgent`.
    ConfigureAgent "microsoft.graph.configureAgent" "parameters";
    /// `agentSetting`: cloudPcExternalPartnerAgentSetting
    agent_setting "agentSetting": mg::Boxed<models::CloudPcExternalPartnerAgentSetting>,
}

mg::record! {
    /// Parameters of `microsoft.graph.deployAgent`.
    DeployAgent "microsoft.graph.deployAgent" "parameters";
    /// `cloudPcIds`: Collection(String)
    cloud_pc_ids "cloudPcIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveDeployAgentActionResults`.
    RetrieveDeployAgentActionResults "microsoft.graph.retrieveDeployAgentActionResults" "parameters";
    /// `activityId`: String
    activity_id "activityId": String,
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
}
