// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.summarizedSignIn`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/summarizedsignin?view=graph-rest-beta>
    SummarizedSignIn "microsoft.graph.summarizedSignIn" "entity" : super::Entity;
    /// `agent`: microsoft.graph.agentic.agentSignIn
    agent "agent": mg::Boxed<crate::models::agentic::AgentSignIn>,
    /// `aggregationDateTime`: DateTimeOffset
    aggregation_date_time "aggregationDateTime": mg::DateTimeOffset,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appId`: String
    app_id "appId": String,
    /// `conditionalAccessStatus`: conditionalAccessStatus
    conditional_access_status "conditionalAccessStatus": mg::Open<super::ConditionalAccessStatus>,
    /// `firstSignInDateTime`: DateTimeOffset
    first_sign_in_date_time "firstSignInDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `managedServiceIdentity`: managedIdentity
    managed_service_identity "managedServiceIdentity": mg::Boxed<super::ManagedIdentity>,
    /// `resourceDisplayName`: String
    resource_display_name "resourceDisplayName": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `servicePrincipalId`: String
    service_principal_id "servicePrincipalId": String,
    /// `servicePrincipalName`: String
    service_principal_name "servicePrincipalName": String,
    /// `signInCount`: Int64
    sign_in_count "signInCount": i64,
    /// `status`: signInStatus
    status "status": mg::Boxed<super::SignInStatus>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `tokenIssuerType`: tokenIssuerType, not null
    token_issuer_type "tokenIssuerType" "r": mg::Open<super::TokenIssuerType>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { SummarizedSignIn: super::Entity }
