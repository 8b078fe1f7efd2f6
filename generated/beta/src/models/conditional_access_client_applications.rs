// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessClientApplications`, a complex type.
    ConditionalAccessClientApplications "microsoft.graph.conditionalAccessClientApplications" "complex";
    /// `agentIdServicePrincipalFilter`: conditionalAccessFilter
    agent_id_service_principal_filter "agentIdServicePrincipalFilter": mg::Boxed<super::ConditionalAccessFilter>,
    /// `excludeAgentIdServicePrincipals`: Collection(String), items not null
    exclude_agent_id_service_principals "excludeAgentIdServicePrincipals" "r": Vec<String>,
    /// `excludeServicePrincipals`: Collection(String), items not null
    exclude_service_principals "excludeServicePrincipals" "r": Vec<String>,
    /// `includeAgentIdServicePrincipals`: Collection(String), items not null
    include_agent_id_service_principals "includeAgentIdServicePrincipals" "r": Vec<String>,
    /// `includeServicePrincipals`: Collection(String), items not null
    include_service_principals "includeServicePrincipals" "r": Vec<String>,
    /// `servicePrincipalFilter`: conditionalAccessFilter
    service_principal_filter "servicePrincipalFilter": mg::Boxed<super::ConditionalAccessFilter>,
}
