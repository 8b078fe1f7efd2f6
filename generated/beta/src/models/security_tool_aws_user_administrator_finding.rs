// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityToolAwsUserAdministratorFinding`, an entity type derived from `microsoft.graph.awsSecurityToolAdministrationFinding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securitytoolawsuseradministratorfinding?view=graph-rest-beta>
    SecurityToolAwsUserAdministratorFinding "microsoft.graph.securityToolAwsUserAdministratorFinding" "entity" : super::AwsSecurityToolAdministrationFinding;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityDetails`: identityDetails
    identity_details "identityDetails": mg::Boxed<super::IdentityDetails>,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
    /// `securityTools`: awsSecurityToolWebServices, not null
    security_tools "securityTools" "r": mg::Flags<super::AwsSecurityToolWebServices>,
}

mg::derived_from! { SecurityToolAwsUserAdministratorFinding: super::AwsSecurityToolAdministrationFinding, super::Finding, super::Entity }

impl SecurityToolAwsUserAdministratorFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        SecurityToolAwsUserAdministratorFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
