// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcExternalPartnerAgentSetting`, a complex type.
    CloudPcExternalPartnerAgentSetting "microsoft.graph.cloudPcExternalPartnerAgentSetting" "complex";
    /// `agentSha256`: String
    agent_sha256 "agentSha256": String,
    /// `agentUrl`: String
    agent_url "agentUrl": String,
    /// `autoDeploymentEnabled`: Boolean
    auto_deployment_enabled "autoDeploymentEnabled": bool,
    /// `installParameters`: Collection(String), items not null
    install_parameters "installParameters" "r": Vec<String>,
}
