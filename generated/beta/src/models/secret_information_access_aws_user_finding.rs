// @generated
use crate::mg;

/// Entity type [`microsoft.graph.secretInformationAccessAwsUserFinding`][reference], derived from
/// [`AwsSecretInformationAccessFinding`](super::AwsSecretInformationAccessFinding).
///
/// Requests: [`SecretInformationAccessAwsUserFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_secret_information_access_aws_user_finding()
/// ```
///
/// [`SecretInformationAccessAwsUserFindingCollection`]: crate::requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/secretinformationaccessawsuserfinding?view=graph-rest-beta
pub struct SecretInformationAccessAwsUserFinding {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityDetails`.
    pub identity_details: mg::Field<mg::Boxed<super::IdentityDetails>>,
    /// `permissionsCreepIndex`. Never null.
    pub permissions_creep_index: mg::Field<mg::Boxed<super::PermissionsCreepIndex>>,
    /// `secretInformationWebServices`. Never null.
    pub secret_information_web_services: mg::Field<
        mg::Flags<super::AwsSecretInformationWebServices>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecretInformationAccessAwsUserFinding: "microsoft.graph.secretInformationAccessAwsUserFinding", entity, base super::AwsSecretInformationAccessFinding;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
    secret_information_web_services: "secretInformationWebServices" required,
}

mg::derived_from! { SecretInformationAccessAwsUserFinding: super::AwsSecretInformationAccessFinding, super::Finding, super::Entity }

impl SecretInformationAccessAwsUserFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<
        SecretInformationAccessAwsUserFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
