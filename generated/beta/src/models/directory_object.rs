// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.directoryObject`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`DirectoryObjectCollection`](crate::requests::directory_object::DirectoryObjectCollection), for
/// example `graph.directory_objects()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta
pub struct DirectoryObject {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectoryObject: "microsoft.graph.directoryObject", entity open, base super::Entity, family DirectoryObjectKind;
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
}

mg::derived_from! { DirectoryObject: super::Entity }

/// The types derived from [`DirectoryObject`].
#[non_exhaustive]
pub enum DirectoryObjectKind {
    ActivityBasedTimeoutPolicy(Box<super::ActivityBasedTimeoutPolicy>),
    AdministrativeUnit(Box<super::AdministrativeUnit>),
    AgentIdentity(Box<super::AgentIdentity>),
    AgentIdentityBlueprint(Box<super::AgentIdentityBlueprint>),
    AgentIdentityBlueprintPrincipal(Box<super::AgentIdentityBlueprintPrincipal>),
    AgentUser(Box<super::AgentUser>),
    AppManagementPolicy(Box<super::AppManagementPolicy>),
    AppRoleAssignment(Box<super::AppRoleAssignment>),
    Application(Box<super::Application>),
    AuthorizationPolicy(Box<super::AuthorizationPolicy>),
    B2bManagementPolicy(Box<super::B2bManagementPolicy>),
    CertificateAuthorityDetail(Box<super::CertificateAuthorityDetail>),
    CertificateBasedApplicationConfiguration(
        Box<super::CertificateBasedApplicationConfiguration>,
    ),
    CertificateBasedAuthPki(Box<super::CertificateBasedAuthPki>),
    ClaimsMappingPolicy(Box<super::ClaimsMappingPolicy>),
    Contract(Box<super::Contract>),
    CrossTenantAccessPolicy(Box<super::CrossTenantAccessPolicy>),
    Device(Box<super::Device>),
    DeviceTemplate(Box<super::DeviceTemplate>),
    DirectoryObjectPartnerReference(Box<super::DirectoryObjectPartnerReference>),
    DirectoryRole(Box<super::DirectoryRole>),
    DirectoryRoleTemplate(Box<super::DirectoryRoleTemplate>),
    DirectorySettingTemplate(Box<super::DirectorySettingTemplate>),
    Endpoint(Box<super::Endpoint>),
    ExtensionProperty(Box<super::ExtensionProperty>),
    ExternalIdentitiesPolicy(Box<super::ExternalIdentitiesPolicy>),
    ExternalProfile(Box<super::ExternalProfile>),
    ExternalUserProfile(Box<super::ExternalUserProfile>),
    FederatedTokenValidationPolicy(Box<super::FederatedTokenValidationPolicy>),
    Group(Box<super::Group>),
    GroupResource(Box<super::GroupResource>),
    HomeRealmDiscoveryPolicy(Box<super::HomeRealmDiscoveryPolicy>),
    IdentitySecurityDefaultsEnforcementPolicy(
        Box<super::IdentitySecurityDefaultsEnforcementPolicy>,
    ),
    Mailbox(Box<super::Mailbox>),
    MultiTenantOrganizationMember(Box<super::MultiTenantOrganizationMember>),
    MutualTlsOauthConfiguration(Box<super::MutualTlsOauthConfiguration>),
    OnPremAuthenticationPolicy(Box<super::OnPremAuthenticationPolicy>),
    OrgContact(Box<super::OrgContact>),
    Organization(Box<super::Organization>),
    OrganizationalUnit(Box<super::OrganizationalUnit>),
    PendingExternalUserProfile(Box<super::PendingExternalUserProfile>),
    PermissionGrantPolicy(Box<super::PermissionGrantPolicy>),
    PermissionGrantPreApprovalPolicy(Box<super::PermissionGrantPreApprovalPolicy>),
    PolicyBase(Box<super::PolicyBase>),
    RemoteTenantGroup(Box<super::RemoteTenantGroup>),
    ResourceSpecificPermissionGrant(Box<super::ResourceSpecificPermissionGrant>),
    ServicePrincipal(Box<super::ServicePrincipal>),
    ServicePrincipalCreationPolicy(Box<super::ServicePrincipalCreationPolicy>),
    StsPolicy(Box<super::StsPolicy>),
    TenantAppManagementPolicy(Box<super::TenantAppManagementPolicy>),
    TenantRelationshipAccessPolicyBase(Box<super::TenantRelationshipAccessPolicyBase>),
    TokenIssuancePolicy(Box<super::TokenIssuancePolicy>),
    TokenLifetimePolicy(Box<super::TokenLifetimePolicy>),
    TrustedCertificateAuthorityAsEntityBase(
        Box<super::TrustedCertificateAuthorityAsEntityBase>,
    ),
    TrustedCertificateAuthorityBase(Box<super::TrustedCertificateAuthorityBase>),
    User(Box<super::User>),
    /// None of these, or a type that this version does not know.
    Other(Box<DirectoryObject>),
}

mg::family! {
    DirectoryObject => DirectoryObjectKind;
    ActivityBasedTimeoutPolicy(super::ActivityBasedTimeoutPolicy),
    AdministrativeUnit(super::AdministrativeUnit),
    AgentIdentity(super::AgentIdentity),
    AgentIdentityBlueprint(super::AgentIdentityBlueprint),
    AgentIdentityBlueprintPrincipal(super::AgentIdentityBlueprintPrincipal),
    AgentUser(super::AgentUser),
    AppManagementPolicy(super::AppManagementPolicy),
    AppRoleAssignment(super::AppRoleAssignment),
    Application(super::Application),
    AuthorizationPolicy(super::AuthorizationPolicy),
    B2bManagementPolicy(super::B2bManagementPolicy),
    CertificateAuthorityDetail(super::CertificateAuthorityDetail),
    CertificateBasedApplicationConfiguration(super::CertificateBasedApplicationConfiguration),
    CertificateBasedAuthPki(super::CertificateBasedAuthPki),
    ClaimsMappingPolicy(super::ClaimsMappingPolicy),
    Contract(super::Contract),
    CrossTenantAccessPolicy(super::CrossTenantAccessPolicy),
    Device(super::Device),
    DeviceTemplate(super::DeviceTemplate),
    DirectoryObjectPartnerReference(super::DirectoryObjectPartnerReference),
    DirectoryRole(super::DirectoryRole),
    DirectoryRoleTemplate(super::DirectoryRoleTemplate),
    DirectorySettingTemplate(super::DirectorySettingTemplate),
    Endpoint(super::Endpoint),
    ExtensionProperty(super::ExtensionProperty),
    ExternalIdentitiesPolicy(super::ExternalIdentitiesPolicy),
    ExternalProfile(super::ExternalProfile),
    ExternalUserProfile(super::ExternalUserProfile),
    FederatedTokenValidationPolicy(super::FederatedTokenValidationPolicy),
    Group(super::Group),
    GroupResource(super::GroupResource),
    HomeRealmDiscoveryPolicy(super::HomeRealmDiscoveryPolicy),
    IdentitySecurityDefaultsEnforcementPolicy(super::IdentitySecurityDefaultsEnforcementPolicy),
    Mailbox(super::Mailbox),
    MultiTenantOrganizationMember(super::MultiTenantOrganizationMember),
    MutualTlsOauthConfiguration(super::MutualTlsOauthConfiguration),
    OnPremAuthenticationPolicy(super::OnPremAuthenticationPolicy),
    OrgContact(super::OrgContact),
    Organization(super::Organization),
    OrganizationalUnit(super::OrganizationalUnit),
    PendingExternalUserProfile(super::PendingExternalUserProfile),
    PermissionGrantPolicy(super::PermissionGrantPolicy),
    PermissionGrantPreApprovalPolicy(super::PermissionGrantPreApprovalPolicy),
    PolicyBase(super::PolicyBase),
    RemoteTenantGroup(super::RemoteTenantGroup),
    ResourceSpecificPermissionGrant(super::ResourceSpecificPermissionGrant),
    ServicePrincipal(super::ServicePrincipal),
    ServicePrincipalCreationPolicy(super::ServicePrincipalCreationPolicy),
    StsPolicy(super::StsPolicy),
    TenantAppManagementPolicy(super::TenantAppManagementPolicy),
    TenantRelationshipAccessPolicyBase(super::TenantRelationshipAccessPolicyBase),
    TokenIssuancePolicy(super::TokenIssuancePolicy),
    TokenLifetimePolicy(super::TokenLifetimePolicy),
    TrustedCertificateAuthorityAsEntityBase(super::TrustedCertificateAuthorityAsEntityBase),
    TrustedCertificateAuthorityBase(super::TrustedCertificateAuthorityBase),
    User(super::User),
}
