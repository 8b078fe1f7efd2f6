// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsRole`][reference], derived from
/// [`AwsIdentity`](super::AwsIdentity).
///
/// Requests: [`AwsRoleCollection`](crate::requests::aws_role::AwsRoleCollection), for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
///     .roles()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsrole?view=graph-rest-beta
pub struct AwsRole {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roleType`. Never null.
    pub role_type: mg::Field<mg::Open<super::AwsRoleType>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::AuthorizationSystemIdentitySource>>,
    /// `trustEntityType`. Never null.
    pub trust_entity_type: mg::Field<mg::Flags<super::AwsRoleTrustEntityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsRole: "microsoft.graph.awsRole", entity, base super::AwsIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    role_type: "roleType" required,
    source: "source",
    trust_entity_type: "trustEntityType" required,
}

mg::derived_from! { AwsRole: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsRole {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsRole, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
