// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signIn`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta>
    SignIn "microsoft.graph.signIn" "entity" : super::Entity;
    /// `agent`: microsoft.graph.agentic.agentSignIn
    agent "agent": mg::Boxed<crate::models::agentic::AgentSignIn>,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appId`: String
    app_id "appId": String,
    /// `appOwnerTenantId`: String
    app_owner_tenant_id "appOwnerTenantId": String,
    /// `appTokenProtectionStatus`: tokenProtectionStatus
    #[deprecated(note = "deprecated since 2024-08-31, to be removed on 2025-03-31 (revision 2024-08/SignIn)")]
    app_token_protection_status "appTokenProtectionStatus" "d": mg::Open<super::TokenProtectionStatus>,
    /// `appliedConditionalAccessPolicies`: Collection(appliedConditionalAccessPolicy)
    applied_conditional_access_policies "appliedConditionalAccessPolicies": Vec<super::AppliedConditionalAccessPolicy>,
    /// `appliedEventListeners`: Collection(appliedAuthenticationEventListener)
    applied_event_listeners "appliedEventListeners": Vec<super::AppliedAuthenticationEventListener>,
    /// `authenticationAppDeviceDetails`: authenticationAppDeviceDetails
    authentication_app_device_details "authenticationAppDeviceDetails": mg::Boxed<super::AuthenticationAppDeviceDetails>,
    /// `authenticationAppPolicyEvaluationDetails`: Collection(authenticationAppPolicyDetails)
    authentication_app_policy_evaluation_details "authenticationAppPolicyEvaluationDetails": Vec<super::AuthenticationAppPolicyDetails>,
    /// `authenticationContextClassReferences`: Collection(authenticationContext)
    authentication_context_class_references "authenticationContextClassReferences": Vec<super::AuthenticationContext>,
    /// `authenticationDetails`: Collection(authenticationDetail)
    authentication_details "authenticationDetails": Vec<super::AuthenticationDetail>,
    /// `authenticationMethodsUsed`: Collection(String)
    authentication_methods_used "authenticationMethodsUsed": Vec<String>,
    /// `authenticationProcessingDetails`: Collection(keyValue)
    authentication_processing_details "authenticationProcessingDetails": Vec<super::KeyValue>,
    /// `authenticationProtocol`: protocolType
    authentication_protocol "authenticationProtocol": mg::Flags<super::ProtocolType>,
    /// `authenticationRequirement`: String
    authentication_requirement "authenticationRequirement": String,
    /// `authenticationRequirementPolicies`: Collection(authenticationRequirementPolicy)
    authentication_requirement_policies "authenticationRequirementPolicies": Vec<super::AuthenticationRequirementPolicy>,
    /// `autonomousSystemNumber`: Int32
    autonomous_system_number "autonomousSystemNumber": i32,
    /// `azureResourceId`: String
    azure_resource_id "azureResourceId": String,
    /// `clientAppUsed`: String
    client_app_used "clientAppUsed": String,
    /// `clientCredentialType`: clientCredentialType
    client_credential_type "clientCredentialType": mg::Open<super::ClientCredentialType>,
    /// `clientSessionId`: String
    client_session_id "clientSessionId": String,
    /// `conditionalAccessAudiences`: Collection(String)
    conditional_access_audiences "conditionalAccessAudiences": Vec<String>,
    /// `conditionalAccessStatus`: conditionalAccessStatus
    conditional_access_status "conditionalAccessStatus": mg::Open<super::ConditionalAccessStatus>,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `crossTenantAccessType`: signInAccessType
    cross_tenant_access_type "crossTenantAccessType": mg::Flags<super::SignInAccessType>,
    /// `deviceDetail`: deviceDetail
    device_detail "deviceDetail": mg::Boxed<super::DeviceDetail>,
    /// `federatedCredentialId`: String
    federated_credential_id "federatedCredentialId": String,
    /// `flaggedForReview`: Boolean
    flagged_for_review "flaggedForReview": bool,
    /// `globalSecureAccessIpAddress`: String
    global_secure_access_ip_address "globalSecureAccessIpAddress": String,
    /// `homeTenantId`: String
    home_tenant_id "homeTenantId": String,
    /// `homeTenantName`: String
    home_tenant_name "homeTenantName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incomingTokenType`: incomingTokenType
    incoming_token_type "incomingTokenType": mg::Flags<super::IncomingTokenType>,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `ipAddressFromResourceProvider`: String
    ip_address_from_resource_provider "ipAddressFromResourceProvider": String,
    /// `isInteractive`: Boolean
    is_interactive "isInteractive": bool,
    /// `isTenantRestricted`: Boolean
    is_tenant_restricted "isTenantRestricted": bool,
    /// `isThroughGlobalSecureAccess`: Boolean
    is_through_global_secure_access "isThroughGlobalSecureAccess": bool,
    /// `location`: signInLocation
    location "location": mg::Boxed<super::SignInLocation>,
    /// `managedServiceIdentity`: managedIdentity
    managed_service_identity "managedServiceIdentity": mg::Boxed<super::ManagedIdentity>,
    /// `mfaDetail`: mfaDetail
    mfa_detail "mfaDetail": mg::Boxed<super::MfaDetail>,
    /// `networkLocationDetails`: Collection(networkLocationDetail)
    network_location_details "networkLocationDetails": Vec<super::NetworkLocationDetail>,
    /// `originalRequestId`: String
    original_request_id "originalRequestId": String,
    /// `originalTransferMethod`: originalTransferMethods
    original_transfer_method "originalTransferMethod": mg::Open<super::OriginalTransferMethods>,
    /// `privateLinkDetails`: privateLinkDetails
    private_link_details "privateLinkDetails": mg::Boxed<super::PrivateLinkDetails>,
    /// `processingTimeInMilliseconds`: Int32
    processing_time_in_milliseconds "processingTimeInMilliseconds": i32,
    /// `resourceDisplayName`: String
    resource_display_name "resourceDisplayName": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `resourceOwnerTenantId`: String
    resource_owner_tenant_id "resourceOwnerTenantId": String,
    /// `resourceServicePrincipalId`: String
    resource_service_principal_id "resourceServicePrincipalId": String,
    /// `resourceTenantId`: String
    resource_tenant_id "resourceTenantId": String,
    /// `riskDetail`: riskDetail
    risk_detail "riskDetail": mg::Open<super::RiskDetail>,
    /// `riskEventTypes_v2`: Collection(String)
    risk_event_types_v2 "riskEventTypes_v2": Vec<String>,
    /// `riskLevelAggregated`: riskLevel
    risk_level_aggregated "riskLevelAggregated": mg::Open<super::RiskLevel>,
    /// `riskLevelDuringSignIn`: riskLevel
    risk_level_during_sign_in "riskLevelDuringSignIn": mg::Open<super::RiskLevel>,
    /// `riskState`: riskState
    risk_state "riskState": mg::Open<super::RiskState>,
    /// `servicePrincipalCredentialKeyId`: String
    service_principal_credential_key_id "servicePrincipalCredentialKeyId": String,
    /// `servicePrincipalCredentialThumbprint`: String, masked in Debug
    service_principal_credential_thumbprint "servicePrincipalCredentialThumbprint" "s": String,
    /// `servicePrincipalId`: String, not null
    service_principal_id "servicePrincipalId" "r": String,
    /// `servicePrincipalName`: String
    service_principal_name "servicePrincipalName": String,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `sessionLifetimePolicies`: Collection(sessionLifetimePolicy)
    session_lifetime_policies "sessionLifetimePolicies": Vec<super::SessionLifetimePolicy>,
    /// `signInEventTypes`: Collection(String)
    sign_in_event_types "signInEventTypes": Vec<String>,
    /// `signInIdentifier`: String
    sign_in_identifier "signInIdentifier": String,
    /// `signInIdentifierType`: signInIdentifierType
    sign_in_identifier_type "signInIdentifierType": mg::Open<super::SignInIdentifierType>,
    /// `signInTokenProtectionStatus`: tokenProtectionStatus
    #[deprecated(note = "deprecated since 2024-08-31, to be removed on 2025-03-31 (revision 2024-08/SignIn)")]
    sign_in_token_protection_status "signInTokenProtectionStatus" "d": mg::Open<super::TokenProtectionStatus>,
    /// `status`: signInStatus
    status "status": mg::Boxed<super::SignInStatus>,
    /// `tokenIssuerName`: String
    token_issuer_name "tokenIssuerName": String,
    /// `tokenIssuerType`: tokenIssuerType
    token_issuer_type "tokenIssuerType": mg::Open<super::TokenIssuerType>,
    /// `tokenProtectionStatusDetails`: tokenProtectionStatusDetails
    token_protection_status_details "tokenProtectionStatusDetails": mg::Boxed<super::TokenProtectionStatusDetails>,
    /// `uniqueTokenIdentifier`: String, masked in Debug
    unique_token_identifier "uniqueTokenIdentifier" "s": String,
    /// `userAgent`: String
    user_agent "userAgent": String,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String, not null
    user_id "userId" "r": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userType`: signInUserType
    user_type "userType": mg::Open<super::SignInUserType>,
}

mg::derived_from! { SignIn: super::Entity }
