// @generated
use crate::mg;

/// Entity type [`microsoft.graph.signIn`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`SignInCollection`](crate::requests::sign_in::SignInCollection), for example
/// `graph.audit_logs().sign_ins()`.
///
/// Operations: `confirm_compromised`, `confirm_safe`, `dismiss`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta
pub struct SignIn {
    /// `agent`.
    pub agent: mg::Field<mg::Boxed<crate::models::agentic::AgentSignIn>>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appOwnerTenantId`.
    pub app_owner_tenant_id: mg::Field<String>,
    /// `appTokenProtectionStatus`.
    #[deprecated(
        note = "deprecated since 2024-08-31, to be removed on 2025-03-31 (revision 2024-08/SignIn)"
    )]
    pub app_token_protection_status: mg::Field<mg::Open<super::TokenProtectionStatus>>,
    /// `appliedConditionalAccessPolicies`.
    pub applied_conditional_access_policies: mg::Field<
        Vec<super::AppliedConditionalAccessPolicy>,
    >,
    /// `appliedEventListeners`.
    pub applied_event_listeners: mg::Field<
        Vec<super::AppliedAuthenticationEventListener>,
    >,
    /// `authenticationAppDeviceDetails`.
    pub authentication_app_device_details: mg::Field<
        mg::Boxed<super::AuthenticationAppDeviceDetails>,
    >,
    /// `authenticationAppPolicyEvaluationDetails`.
    pub authentication_app_policy_evaluation_details: mg::Field<
        Vec<super::AuthenticationAppPolicyDetails>,
    >,
    /// `authenticationContextClassReferences`.
    pub authentication_context_class_references: mg::Field<
        Vec<super::AuthenticationContext>,
    >,
    /// `authenticationDetails`.
    pub authentication_details: mg::Field<Vec<super::AuthenticationDetail>>,
    /// `authenticationMethodsUsed`.
    pub authentication_methods_used: mg::Field<Vec<String>>,
    /// `authenticationProcessingDetails`.
    pub authentication_processing_details: mg::Field<Vec<super::KeyValue>>,
    /// `authenticationProtocol`.
    pub authentication_protocol: mg::Field<mg::Flags<super::ProtocolType>>,
    /// `authenticationRequirement`.
    pub authentication_requirement: mg::Field<String>,
    /// `authenticationRequirementPolicies`.
    pub authentication_requirement_policies: mg::Field<
        Vec<super::AuthenticationRequirementPolicy>,
    >,
    /// `autonomousSystemNumber`.
    pub autonomous_system_number: mg::Field<i32>,
    /// `azureResourceId`.
    pub azure_resource_id: mg::Field<String>,
    /// `clientAppUsed`.
    pub client_app_used: mg::Field<String>,
    /// `clientCredentialType`.
    pub client_credential_type: mg::Field<mg::Open<super::ClientCredentialType>>,
    /// `clientSessionId`.
    pub client_session_id: mg::Field<String>,
    /// `conditionalAccessAudiences`.
    pub conditional_access_audiences: mg::Field<Vec<String>>,
    /// `conditionalAccessStatus`.
    pub conditional_access_status: mg::Field<mg::Open<super::ConditionalAccessStatus>>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `crossTenantAccessType`.
    pub cross_tenant_access_type: mg::Field<mg::Flags<super::SignInAccessType>>,
    /// `deviceDetail`.
    pub device_detail: mg::Field<mg::Boxed<super::DeviceDetail>>,
    /// `federatedCredentialId`.
    pub federated_credential_id: mg::Field<String>,
    /// `flaggedForReview`.
    pub flagged_for_review: mg::Field<bool>,
    /// `globalSecureAccessIpAddress`.
    pub global_secure_access_ip_address: mg::Field<String>,
    /// `homeTenantId`.
    pub home_tenant_id: mg::Field<String>,
    /// `homeTenantName`.
    pub home_tenant_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incomingTokenType`.
    pub incoming_token_type: mg::Field<mg::Flags<super::IncomingTokenType>>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `ipAddressFromResourceProvider`.
    pub ip_address_from_resource_provider: mg::Field<String>,
    /// `isInteractive`.
    pub is_interactive: mg::Field<bool>,
    /// `isTenantRestricted`.
    pub is_tenant_restricted: mg::Field<bool>,
    /// `isThroughGlobalSecureAccess`.
    pub is_through_global_secure_access: mg::Field<bool>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::SignInLocation>>,
    /// `managedServiceIdentity`.
    pub managed_service_identity: mg::Field<mg::Boxed<super::ManagedIdentity>>,
    /// `mfaDetail`.
    pub mfa_detail: mg::Field<mg::Boxed<super::MfaDetail>>,
    /// `networkLocationDetails`.
    pub network_location_details: mg::Field<Vec<super::NetworkLocationDetail>>,
    /// `originalRequestId`.
    pub original_request_id: mg::Field<String>,
    /// `originalTransferMethod`.
    pub original_transfer_method: mg::Field<mg::Open<super::OriginalTransferMethods>>,
    /// `privateLinkDetails`.
    pub private_link_details: mg::Field<mg::Boxed<super::PrivateLinkDetails>>,
    /// `processingTimeInMilliseconds`.
    pub processing_time_in_milliseconds: mg::Field<i32>,
    /// `resourceDisplayName`.
    pub resource_display_name: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `resourceOwnerTenantId`.
    pub resource_owner_tenant_id: mg::Field<String>,
    /// `resourceServicePrincipalId`.
    pub resource_service_principal_id: mg::Field<String>,
    /// `resourceTenantId`.
    pub resource_tenant_id: mg::Field<String>,
    /// `riskDetail`.
    pub risk_detail: mg::Field<mg::Open<super::RiskDetail>>,
    /// `riskEventTypes_v2`.
    pub risk_event_types_v2: mg::Field<Vec<String>>,
    /// `riskLevelAggregated`.
    pub risk_level_aggregated: mg::Field<mg::Open<super::RiskLevel>>,
    /// `riskLevelDuringSignIn`.
    pub risk_level_during_sign_in: mg::Field<mg::Open<super::RiskLevel>>,
    /// `riskState`.
    pub risk_state: mg::Field<mg::Open<super::RiskState>>,
    /// `servicePrincipalCredentialKeyId`.
    pub service_principal_credential_key_id: mg::Field<String>,
    /// `servicePrincipalCredentialThumbprint`.
    pub service_principal_credential_thumbprint: mg::Field<String>,
    /// `servicePrincipalId`. Never null.
    pub service_principal_id: mg::Field<String>,
    /// `servicePrincipalName`.
    pub service_principal_name: mg::Field<String>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `sessionLifetimePolicies`.
    pub session_lifetime_policies: mg::Field<Vec<super::SessionLifetimePolicy>>,
    /// `signInEventTypes`.
    pub sign_in_event_types: mg::Field<Vec<String>>,
    /// `signInIdentifier`.
    pub sign_in_identifier: mg::Field<String>,
    /// `signInIdentifierType`.
    pub sign_in_identifier_type: mg::Field<mg::Open<super::SignInIdentifierType>>,
    /// `signInTokenProtectionStatus`.
    #[deprecated(
        note = "deprecated since 2024-08-31, to be removed on 2025-03-31 (revision 2024-08/SignIn)"
    )]
    pub sign_in_token_protection_status: mg::Field<
        mg::Open<super::TokenProtectionStatus>,
    >,
    /// `status`.
    pub status: mg::Field<mg::Boxed<super::SignInStatus>>,
    /// `tokenIssuerName`.
    pub token_issuer_name: mg::Field<String>,
    /// `tokenIssuerType`.
    pub token_issuer_type: mg::Field<mg::Open<super::TokenIssuerType>>,
    /// `tokenProtectionStatusDetails`.
    pub token_protection_status_details: mg::Field<
        mg::Boxed<super::TokenProtectionStatusDetails>,
    >,
    /// `uniqueTokenIdentifier`.
    pub unique_token_identifier: mg::Field<String>,
    /// `userAgent`.
    pub user_agent: mg::Field<String>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userId`. Never null.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userType`.
    pub user_type: mg::Field<mg::Open<super::SignInUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignIn: "microsoft.graph.signIn", entity, base super::Entity;
    agent: "agent",
    app_display_name: "appDisplayName",
    app_id: "appId",
    app_owner_tenant_id: "appOwnerTenantId",
    app_token_protection_status: "appTokenProtectionStatus" deprecated,
    applied_conditional_access_policies: "appliedConditionalAccessPolicies",
    applied_event_listeners: "appliedEventListeners",
    authentication_app_device_details: "authenticationAppDeviceDetails",
    authentication_app_policy_evaluation_details: "authenticationAppPolicyEvaluationDetails",
    authentication_context_class_references: "authenticationContextClassReferences",
    authentication_details: "authenticationDetails",
    authentication_methods_used: "authenticationMethodsUsed",
    authentication_processing_details: "authenticationProcessingDetails",
    authentication_protocol: "authenticationProtocol",
    authentication_requirement: "authenticationRequirement",
    authentication_requirement_policies: "authenticationRequirementPolicies",
    autonomous_system_number: "autonomousSystemNumber",
    azure_resource_id: "azureResourceId",
    client_app_used: "clientAppUsed",
    client_credential_type: "clientCredentialType",
    client_session_id: "clientSessionId",
    conditional_access_audiences: "conditionalAccessAudiences",
    conditional_access_status: "conditionalAccessStatus",
    correlation_id: "correlationId",
    created_date_time: "createdDateTime" required,
    cross_tenant_access_type: "crossTenantAccessType",
    device_detail: "deviceDetail",
    federated_credential_id: "federatedCredentialId",
    flagged_for_review: "flaggedForReview",
    global_secure_access_ip_address: "globalSecureAccessIpAddress",
    home_tenant_id: "homeTenantId",
    home_tenant_name: "homeTenantName",
    id: "id" key required,
    incoming_token_type: "incomingTokenType",
    ip_address: "ipAddress",
    ip_address_from_resource_provider: "ipAddressFromResourceProvider",
    is_interactive: "isInteractive",
    is_tenant_restricted: "isTenantRestricted",
    is_through_global_secure_access: "isThroughGlobalSecureAccess",
    location: "location",
    managed_service_identity: "managedServiceIdentity",
    mfa_detail: "mfaDetail",
    network_location_details: "networkLocationDetails",
    original_request_id: "originalRequestId",
    original_transfer_method: "originalTransferMethod",
    private_link_details: "privateLinkDetails",
    processing_time_in_milliseconds: "processingTimeInMilliseconds",
    resource_display_name: "resourceDisplayName",
    resource_id: "resourceId",
    resource_owner_tenant_id: "resourceOwnerTenantId",
    resource_service_principal_id: "resourceServicePrincipalId",
    resource_tenant_id: "resourceTenantId",
    risk_detail: "riskDetail",
    risk_event_types_v2: "riskEventTypes_v2",
    risk_level_aggregated: "riskLevelAggregated",
    risk_level_during_sign_in: "riskLevelDuringSignIn",
    risk_state: "riskState",
    service_principal_credential_key_id: "servicePrincipalCredentialKeyId",
    service_principal_credential_thumbprint: "servicePrincipalCredentialThumbprint",
    service_principal_id: "servicePrincipalId" required,
    service_principal_name: "servicePrincipalName",
    session_id: "sessionId",
    session_lifetime_policies: "sessionLifetimePolicies",
    sign_in_event_types: "signInEventTypes",
    sign_in_identifier: "signInIdentifier",
    sign_in_identifier_type: "signInIdentifierType",
    sign_in_token_protection_status: "signInTokenProtectionStatus" deprecated,
    status: "status",
    token_issuer_name: "tokenIssuerName",
    token_issuer_type: "tokenIssuerType",
    token_protection_status_details: "tokenProtectionStatusDetails",
    unique_token_identifier: "uniqueTokenIdentifier",
    user_agent: "userAgent",
    user_display_name: "userDisplayName",
    user_id: "userId" required,
    user_principal_name: "userPrincipalName",
    user_type: "userType",
}

mg::derived_from! { SignIn: super::Entity }
