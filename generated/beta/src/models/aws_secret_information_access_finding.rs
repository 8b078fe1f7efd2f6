// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsSecretInformationAccessFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awssecretinformationaccessfinding?view=graph-rest-beta>
    AwsSecretInformationAccessFinding "microsoft.graph.awsSecretInformationAccessFinding" "entity" : super::Finding => AwsSecretInformationAccessFindingKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityDetails`: identityDetails
    identity_details "identityDetails": mg::Boxed<super::IdentityDetails>,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
    /// `secretInformationWebServices`: awsSecretInformationWebServices, not null
    secret_information_web_services "secretInformationWebServices" "r": mg::Flags<super::AwsSecretInformationWebServices>,
}

mg::derived_from! { AwsSecretInformationAccessFinding: super::Finding, super::Entity }

impl AwsSecretInformationAccessFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        AwsSecretInformationAccessFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}

/// The types derived from `microsoft.graph.awsSecretInformationAccessFinding`.
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
