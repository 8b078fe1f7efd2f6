// @generated
use crate::mg;

/// Entity type [`microsoft.graph.summarizedSignIn`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`SummarizedSignInCollection`](crate::requests::summarized_sign_in::SummarizedSignInCollection),
/// for example `graph.audit_logs().get_summarized_msi_sign_ins(parameters)`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/summarizedsignin?view=graph-rest-beta
pub struct SummarizedSignIn {
    /// `agent`.
    pub agent: mg::Field<mg::Boxed<crate::models::agentic::AgentSignIn>>,
    /// `aggregationDateTime`.
    pub aggregation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `conditionalAccessStatus`.
    pub conditional_access_status: mg::Field<mg::Open<super::ConditionalAccessStatus>>,
    /// `firstSignInDateTime`.
    pub first_sign_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `managedServiceIdentity`.
    pub managed_service_identity: mg::Field<mg::Boxed<super::ManagedIdentity>>,
    /// `resourceDisplayName`.
    pub resource_display_name: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `servicePrincipalId`.
    pub service_principal_id: mg::Field<String>,
    /// `servicePrincipalName`.
    pub service_principal_name: mg::Field<String>,
    /// `signInCount`.
    pub sign_in_count: mg::Field<i64>,
    /// `status`.
    pub status: mg::Field<mg::Boxed<super::SignInStatus>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `tokenIssuerType`. Never null.
    pub token_issuer_type: mg::Field<mg::Open<super::TokenIssuerType>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SummarizedSignIn: "microsoft.graph.summarizedSignIn", entity, base super::Entity;
    agent: "agent",
    aggregation_date_time: "aggregationDateTime",
    app_display_name: "appDisplayName",
    app_id: "appId",
    conditional_access_status: "conditionalAccessStatus",
    first_sign_in_date_time: "firstSignInDateTime",
    id: "id" key required,
    ip_address: "ipAddress",
    managed_service_identity: "managedServiceIdentity",
    resource_display_name: "resourceDisplayName",
    resource_id: "resourceId",
    service_principal_id: "servicePrincipalId",
    service_principal_name: "servicePrincipalName",
    sign_in_count: "signInCount",
    status: "status",
    tenant_id: "tenantId",
    token_issuer_type: "tokenIssuerType" required,
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { SummarizedSignIn: super::Entity }
