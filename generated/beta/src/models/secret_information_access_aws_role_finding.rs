// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.secretInformationAccessAwsRoleFinding`, an entity type derived from `microsoft.graph.awsSecretInformationAccessFinding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/secretinformationaccessawsrolefinding?view=graph-rest-beta>
    SecretInformationAccessAwsRoleFinding "microsoft.graph.secretInformationAccessAwsRoleFinding" "entity" : super::AwsSecretInformationAccessFinding;
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

mg::derived_from! { SecretInformationAccessAwsRoleFinding: super::AwsSecretInformationAccessFinding, super::Finding, super::Entity }

impl SecretInformationAccessAwsRoleFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        SecretInformationAccessAwsRoleFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
