// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyBase`, an abstract open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/policybase?view=graph-rest-beta>
    PolicyBase "microsoft.graph.policyBase" "entity open abstract" : super::DirectoryObject => PolicyBaseKind;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PolicyBase: super::DirectoryObject, super::Entity }

/// The types derived from `microsoft.graph.policyBase`.
#[non_exhaustive]
pub enum PolicyBaseKind {
    ActivityBasedTimeoutPolicy(Box<super::ActivityBasedTimeoutPolicy>),
    AppManagementPolicy(Box<super::AppManagementPolicy>),
    AuthorizationPolicy(Box<super::AuthorizationPolicy>),
    B2bManagementPolicy(Box<super::B2bManagementPolicy>),
    ClaimsMappingPolicy(Box<super::ClaimsMappingPolicy>),
    CrossTenantAccessPolicy(Box<super::CrossTenantAccessPolicy>),
    ExternalIdentitiesPolicy(Box<super::ExternalIdentitiesPolicy>),
    HomeRealmDiscoveryPolicy(Box<super::HomeRealmDiscoveryPolicy>),
    IdentitySecurityDefaultsEnforcementPolicy(
        Box<super::IdentitySecurityDefaultsEnforcementPolicy>,
    ),
    OnPremAuthenticationPolicy(Box<super::OnPremAuthenticationPolicy>),
    PermissionGrantPolicy(Box<super::PermissionGrantPolicy>),
    ServicePrincipalCreationPolicy(Box<super::ServicePrincipalCreationPolicy>),
    StsPolicy(Box<super::StsPolicy>),
    TenantAppManagementPolicy(Box<super::TenantAppManagementPolicy>),
    TenantRelationshipAccessPolicyBase(Box<super::TenantRelationshipAccessPolicyBase>),
    TokenIssuancePolicy(Box<super::TokenIssuancePolicy>),
    TokenLifetimePolicy(Box<super::TokenLifetimePolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyBase>),
}

mg::family! {
    PolicyBase => PolicyBaseKind;
    ActivityBasedTimeoutPolicy(super::ActivityBasedTimeoutPolicy),
    AppManagementPolicy(super::AppManagementPolicy),
    AuthorizationPolicy(super::AuthorizationPolicy),
    B2bManagementPolicy(super::B2bManagementPolicy),
    ClaimsMappingPolicy(super::ClaimsMappingPolicy),
    CrossTenantAccessPolicy(super::CrossTenantAccessPolicy),
    ExternalIdentitiesPolicy(super::ExternalIdentitiesPolicy),
    HomeRealmDiscoveryPolicy(super::HomeRealmDiscoveryPolicy),
    IdentitySecurityDefaultsEnforcementPolicy(super::IdentitySecurityDefaultsEnforcementPolicy),
    OnPremAuthenticationPolicy(super::OnPremAuthenticationPolicy),
    PermissionGrantPolicy(super::PermissionGrantPolicy),
    ServicePrincipalCreationPolicy(super::ServicePrincipalCreationPolicy),
    StsPolicy(super::StsPolicy),
    TenantAppManagementPolicy(super::TenantAppManagementPolicy),
    TenantRelationshipAccessPolicyBase(super::TenantRelationshipAccessPolicyBase),
    TokenIssuancePolicy(super::TokenIssuancePolicy),
    TokenLifetimePolicy(super::TokenLifetimePolicy),
}
