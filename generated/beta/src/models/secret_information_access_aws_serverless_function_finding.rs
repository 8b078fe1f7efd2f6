// @generated
use crate::mg;

/// Entity type [`microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`][reference],
/// derived from [`AwsSecretInformationAccessFinding`](super::AwsSecretInformationAccessFinding).
///
/// Requests: [`SecretInformationAccessAwsServerlessFunctionFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_secret_information_access_aws_serverless_function_finding()
/// ```
///
/// [`SecretInformationAccessAwsServerlessFunctionFindingCollection`]: crate::requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/secretinformationaccessawsserverlessfunctionfinding?view=graph-rest-beta
pub struct SecretInformationAccessAwsServerlessFunctionFinding {
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
    SecretInformationAccessAwsServerlessFunctionFinding: "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding", entity, base super::AwsSecretInformationAccessFinding;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
    secret_information_web_services: "secretInformationWebServices" required,
}

mg::derived_from! { SecretInformationAccessAwsServerlessFunctionFinding: super::AwsSecretInformationAccessFinding, super::Finding, super::Entity }

impl SecretInformationAccessAwsServerlessFunctionFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<
        SecretInformationAccessAwsServerlessFunctionFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
