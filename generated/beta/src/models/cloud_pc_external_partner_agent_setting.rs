// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcExternalPartnerAgentSetting`.
pub struct CloudPcExternalPartnerAgentSetting {
    /// `agentSha256`.
    pub agent_sha256: mg::Field<String>,
    /// `agentUrl`.
    pub agent_url: mg::Field<String>,
    /// `autoDeploymentEnabled`.
    pub auto_deployment_enabled: mg::Field<bool>,
    /// `installParameters`.
    pub install_parameters: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcExternalPartnerAgentSetting: "microsoft.graph.cloudPcExternalPartnerAgentSetting", complex;
    agent_sha256: "agentSha256",
    agent_url: "agentUrl",
    auto_deployment_enabled: "autoDeploymentEnabled",
    install_parameters: "installParameters" required,
}
