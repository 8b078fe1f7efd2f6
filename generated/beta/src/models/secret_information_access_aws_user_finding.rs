// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.secretInformationAccessAwsUserFinding`, an entity type derived from `microsoft.graph.awsSecretInformationAccessFinding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/secretinformationaccessawsuserfinding?view=graph-rest-beta>
    SecretInformationAccessAwsUserFinding "microsoft.graph.secretInformationAccessAwsUserFinding" "entity" : super::AwsSecretInformationAccessFinding;
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

mg::derived_from! { SecretInformationAccessAwsUserFinding: super::AwsSecretInformationAccessFinding, super::Finding, super::Entity }

impl SecretInformationAccessAwsUserFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        SecretInformationAccessAwsUserFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
