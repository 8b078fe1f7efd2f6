// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsUser`][reference], derived from
/// [`AwsIdentity`](super::AwsIdentity).
///
/// Requests: [`AwsUserCollection`](crate::requests::aws_user::AwsUserCollection), for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
///     .users()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsuser?view=graph-rest-beta
pub struct AwsUser {
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
    AwsUser: "microsoft.graph.awsUser", entity, base super::AwsIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AwsUser: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsUser {
    /// `assumableRoles`: many [`AwsRole`](super::AwsRole).
    pub const ASSUMABLE_ROLES: mg::Nav<AwsUser, Vec<super::AwsRole>> = mg::Nav::new(
        "assumableRoles",
    );
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsUser, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
