// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsSecretInformationAccessFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`AwsSecretInformationAccessFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_secret_information_access_finding()
/// ```
///
/// [`AwsSecretInformationAccessFindingCollection`]: crate::requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/awssecretinformationaccessfinding?view=graph-rest-beta
pub struct AwsSecretInformationAccessFinding {
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
    AwsSecretInformationAccessFinding: "microsoft.graph.awsSecretInformationAccessFinding", entity, base super::Finding, family AwsSecretInformationAccessFindingKind;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
    secret_information_web_services: "secretInformationWebServices" required,
}

mg::derived_from! { AwsSecretInformationAccessFinding: super::Finding, super::Entity }

impl AwsSecretInformationAccessFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<
        AwsSecretInformationAccessFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}

/// The types derived from [`AwsSecretInformationAccessFinding`].
#[non_exhaustive]
pub enum AwsSecretInformationAccessFindingKind {
    SecretInformationAccessAwsResourceFinding(
        Box<super::SecretInformationAccessAwsResourceFinding>,
    ),
    SecretInformationAccessAwsRoleFinding(
        Box<super::SecretInformationAccessAwsRoleFinding>,
    ),
    SecretInformationAccessAwsServerlessFunctionFinding(
        Box<super::SecretInformationAccessAwsServerlessFunctionFinding>,
    ),
    SecretInformationAccessAwsUserFinding(
        Box<super::SecretInformationAccessAwsUserFinding>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AwsSecretInformationAccessFinding>),
}

mg::family! {
    AwsSecretInformationAccessFinding => AwsSecretInformationAccessFindingKind;
    SecretInformationAccessAwsResourceFinding(super::SecretInformationAccessAwsResourceFinding),
    SecretInformationAccessAwsRoleFinding(super::SecretInformationAccessAwsRoleFinding),
    SecretInformationAccessAwsServerlessFunctionFinding(super::SecretInformationAccessAwsServerlessFunctionFinding),
    SecretInformationAccessAwsUserFinding(super::SecretInformationAccessAwsUserFinding),
}
