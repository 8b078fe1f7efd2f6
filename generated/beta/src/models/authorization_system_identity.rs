// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authorizationSystemIdentity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthorizationSystemIdentityResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_aws_secret_information_access_finding()
///     .identity()
/// ```
///
/// [`AuthorizationSystemIdentityResource`]: crate::requests::authorization_system_identity::AuthorizationSystemIdentityResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/authorizationsystemidentity?view=graph-rest-beta
pub struct AuthorizationSystemIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::AuthorizationSystemIdentitySource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthorizationSystemIdentity: "microsoft.graph.authorizationSystemIdentity", entity, base super::Entity, family AuthorizationSystemIdentityKind;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AuthorizationSystemIdentity: super::Entity }

impl AuthorizationSystemIdentity {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AuthorizationSystemIdentity,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}

/// The types derived from [`AuthorizationSystemIdentity`].
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
