// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityProtectionRoot`][reference].
///
/// Requests: [`IdentityProtectionRootResource`], for example `graph.identity_protection()`.
///
/// [`IdentityProtectionRootResource`]: crate::requests::identity_protection_root::IdentityProtectionRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityprotectionroot?view=graph-rest-beta
pub struct IdentityProtectionRoot {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityProtectionRoot: "microsoft.graph.identityProtectionRoot", entity;
}

impl IdentityProtectionRoot {
    /// `agentRiskDetections`: many [`AgentRiskDetection`](super::AgentRiskDetection).
    pub const AGENT_RISK_DETECTIONS: mg::Nav<
        IdentityProtectionRoot,
        Vec<super::AgentRiskDetection>,
    > = mg::Nav::new("agentRiskDetections");
    /// `riskDetections`: many [`RiskDetection`](super::RiskDetection).
    pub const RISK_DETECTIONS: mg::Nav<
        IdentityProtectionRoot,
        Vec<super::RiskDetection>,
    > = mg::Nav::new("riskDetections");
    /// `riskyAgents`: many [`RiskyAgent`](super::RiskyAgent).
    pub const RISKY_AGENTS: mg::Nav<IdentityProtectionRoot, Vec<super::RiskyAgent>> = mg::Nav::new(
        "riskyAgents",
    );
    /// `riskyServicePrincipals`: many [`RiskyServicePrincipal`](super::RiskyServicePrincipal).
    pub const RISKY_SERVICE_PRINCIPALS: mg::Nav<
        IdentityProtectionRoot,
        Vec<super::RiskyServicePrincipal>,
    > = mg::Nav::new("riskyServicePrincipals");
    /// `riskyUsers`: many [`RiskyUser`](super::RiskyUser).
    pub const RISKY_USERS: mg::Nav<IdentityProtectionRoot, Vec<super::RiskyUser>> = mg::Nav::new(
        "riskyUsers",
    );
    /// `servicePrincipalRiskDetections`: many
    /// [`ServicePrincipalRiskDetection`](super::ServicePrincipalRiskDetection).
    pub const SERVICE_PRINCIPAL_RISK_DETECTIONS: mg::Nav<
        IdentityProtectionRoot,
        Vec<super::ServicePrincipalRiskDetection>,
    > = mg::Nav::new("servicePrincipalRiskDetections");
}
