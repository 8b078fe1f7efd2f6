// @generated
use crate::mg;

/// Abstract open entity type [`microsoft.graph.policyBase`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`PolicyBaseCollection`](crate::requests::policy_base::PolicyBaseCollection), for
/// example `graph.directory_objects().cast_to_policy_base()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/policybase?view=graph-rest-beta
pub struct PolicyBase {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyBase: "microsoft.graph.policyBase", entity open abstract, base super::DirectoryObject, family PolicyBaseKind;
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { PolicyBase: super::DirectoryObject, super::Entity }

/// The types derived from [`PolicyBase`].
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
