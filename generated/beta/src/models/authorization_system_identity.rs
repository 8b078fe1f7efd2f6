// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationSystemIdentity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authorizationsystemidentity?view=graph-rest-beta>
    AuthorizationSystemIdentity "microsoft.graph.authorizationSystemIdentity" "entity" : super::Entity => AuthorizationSystemIdentityKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AuthorizationSystemIdentity: super::Entity }

impl AuthorizationSystemIdentity {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AuthorizationSystemIdentity,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}

/// The types derived from `microsoft.graph.authorizationSystemIdentity`.
#[non_exhaustive]
pub enum AuthorizationSystemIdentityKind {
    AwsAccessKey(Box<super::AwsAccessKey>),
    AwsEc2Instance(Box<super::AwsEc2Instance>),
    AwsGroup(Box<super::AwsGroup>),
    AwsIdentity(Box<super::AwsIdentity>),
    AwsLambda(Box<super::AwsLambda>),
    AwsRole(Box<super::AwsRole>),
    AwsUser(Box<super::AwsUser>),
    AzureGroup(Box<super::AzureGroup>),
    AzureIdentity(Box<super::AzureIdentity>),
    AzureManagedIdentity(Box<super::AzureManagedIdentity>),
    AzureServerlessFunction(Box<super::AzureServerlessFunction>),
    AzureServicePrincipal(Box<super::AzureServicePrincipal>),
    AzureUser(Box<super::AzureUser>),
    GcpCloudFunction(Box<super::GcpCloudFunction>),
    GcpGroup(Box<super::GcpGroup>),
    GcpIdentity(Box<super::GcpIdentity>),
    GcpServiceAccount(Box<super::GcpServiceAccount>),
    GcpUser(Box<super::GcpUser>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthorizationSystemIdentity>),
}

mg::family! {
    AuthorizationSystemIdentity => AuthorizationSystemIdentityKind;
    AwsAccessKey(super::AwsAccessKey),
    AwsEc2Instance(super::AwsEc2Instance),
    AwsGroup(super::AwsGroup),
    AwsIdentity(super::AwsIdentity),
    AwsLambda(super::AwsLambda),
    AwsRole(super::AwsRole),
    AwsUser(super::AwsUser),
    AzureGroup(super::AzureGroup),
    AzureIdentity(super::AzureIdentity),
    AzureManagedIdentity(super::AzureManagedIdentity),
    AzureServerlessFunction(super::AzureServerlessFunction),
    AzureServicePrincipal(super::AzureServicePrincipal),
    AzureUser(super::AzureUser),
    GcpCloudFunction(super::GcpCloudFunction),
    GcpGroup(super::GcpGroup),
    GcpIdentity(super::GcpIdentity),
    GcpServiceAccount(super::GcpServiceAccount),
    GcpUser(super::GcpUser),
}
