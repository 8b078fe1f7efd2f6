// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessClientApplications`.
pub struct ConditionalAccessClientApplications {
    /// `agentIdServicePrincipalFilter`.
    pub agent_id_service_principal_filter: mg::Field<
        mg::Boxed<super::ConditionalAccessFilter>,
    >,
    /// `excludeAgentIdServicePrincipals`.
    pub exclude_agent_id_service_principals: mg::Field<Vec<String>>,
    /// `excludeServicePrincipals`.
    pub exclude_service_principals: mg::Field<Vec<String>>,
    /// `includeAgentIdServicePrincipals`.
    pub include_agent_id_service_principals: mg::Field<Vec<String>>,
    /// `includeServicePrincipals`.
    pub include_service_principals: mg::Field<Vec<String>>,
    /// `servicePrincipalFilter`.
    pub service_principal_filter: mg::Field<mg::Boxed<super::ConditionalAccessFilter>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessClientApplications: "microsoft.graph.conditionalAccessClientApplications", complex;
    agent_id_service_principal_filter: "agentIdServicePrincipalFilter",
    exclude_agent_id_service_principals: "excludeAgentIdServicePrincipals" required,
    exclude_service_principals: "excludeServicePrincipals" required,
    include_agent_id_service_principals: "includeAgentIdServicePrincipals" required,
    include_service_principals: "includeServicePrincipals" required,
    service_principal_filter: "servicePrincipalFilter",
}
