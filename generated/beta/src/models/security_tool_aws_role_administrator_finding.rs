// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityToolAwsRoleAdministratorFinding`, an entity type derived from `microsoft.graph.awsSecurityToolAdministrationFinding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securitytoolawsroleadministratorfinding?view=graph-rest-beta>
    SecurityToolAwsRoleAdministratorFinding "microsoft.graph.securityToolAwsRoleAdministratorFinding" "entity" : super::AwsSecurityToolAdministrationFinding;
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

mg::derived_from! { SecurityToolAwsRoleAdministratorFinding: super::AwsSecurityToolAdministrationFinding, super::Finding, super::Entity }

impl SecurityToolAwsRoleAdministratorFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        SecurityToolAwsRoleAdministratorFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
