// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityProtectionRoot`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityprotectionroot?view=graph-rest-beta>
    IdentityProtectionRoot "microsoft.graph.identityProtectionRoot" "entity";
}

impl IdentityProtectionRoot {
    /// `agentRiskDetections`: many `agentRiskDetection`, contained
    pub const AGENT_RISK_DETECTIONS: mg::Nav<
        IdentityProtectionRoot,
        Vec<super::AgentRiskDetection>,
    > = mg::Nav::new("agentRiskDetections");
    /// `riskDetections`: many `riskDetection`, contained
    pub const RISK_DETECTIONS: mg::Nav<
        IdentityProtectionRoot,
        Vec<super::RiskDetection>,
    > = mg::Nav::new("riskDetections");
    /// `riskyAgents`: many `riskyAgent`, contained
    pub const RISKY_AGENTS: mg::Nav<IdentityProtectionRoot, Vec<super::RiskyAgent>> = mg::Nav::new(
        "riskyAgents",
    );
    /// `riskyServicePrincipals`: many `riskyServicePrincipal`, contained
    pub const RISKY_SERVICE_PRINCIPALS: mg::Nav<
        IdentityProtectionRoot,
        Vec<super::RiskyServicePrincipal>,
    > = mg::Nav::new("riskyServicePrincipals");
    /// `riskyUsers`: many `riskyUser`, contained
    pub const RISKY_USERS: mg::Nav<IdentityProtectionRoot, Vec<super::RiskyUser>> = mg::Nav::new(
        "riskyUsers",
    );
    /// `servicePrincipalRiskDetections`: many `servicePrincipalRiskDetection`, contained
    pub const SERVICE_PRINCIPAL_RISK_DETECTIONS: mg::Nav<
        IdentityProtectionRoot,
        Vec<super::ServicePrincipalRiskDetection>,
    > = mg::Nav::new("servicePrincipalRiskDetections");
}
