// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsAccessKey`][reference], derived from
/// [`AwsIdentity`](super::AwsIdentity).
///
/// Requests: [`AwsAccessKeyCollection`](crate::requests::aws_access_key::AwsAccessKeyCollection),
/// for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
///     .all()
///     .cast_to_aws_access_key()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsaccesskey?view=graph-rest-beta
pub struct AwsAccessKey {
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
    AwsAccessKey: "microsoft.graph.awsAccessKey", entity, base super::AwsIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AwsAccessKey: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsAccessKey {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsAccessKey, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
    /// `owner`: [`AwsUser`](super::AwsUser).
    pub const OWNER: mg::Nav<AwsAccessKey, super::AwsUser> = mg::Nav::new("owner");
}
