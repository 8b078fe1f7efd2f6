// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsSecurityToolAdministrationFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awssecuritytooladministrationfinding?view=graph-rest-beta>
    AwsSecurityToolAdministrationFinding "microsoft.graph.awsSecurityToolAdministrationFinding" "entity" : super::Finding => AwsSecurityToolAdministrationFindingKind;
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

mg::derived_from! { AwsSecurityToolAdministrationFinding: super::Finding, super::Entity }

impl AwsSecurityToolAdministrationFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        AwsSecurityToolAdministrationFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}

/// The types derived from `microsoft.graph.awsSecurityToolAdministrationFinding`.
#[non_exhaustive]
pub enum AwsSecurityToolAdministrationFindingKind {
    SecurityToolAwsResourceAdministratorFinding(
        Box<super::SecurityToolAwsResourceAdministratorFinding>,
    ),
    SecurityToolAwsRoleAdministratorFinding(
        Box<super::SecurityToolAwsRoleAdministratorFinding>,
    ),
    SecurityToolAwsServerlessFunctionAdministratorFinding(
        Box<super::SecurityToolAwsServerlessFunctionAdministratorFinding>,
    ),
    SecurityToolAwsUserAdministratorFinding(
        Box<super::SecurityToolAwsUserAdministratorFinding>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AwsSecurityToolAdministrationFinding>),
}

mg::family! {
    AwsSecurityToolAdministrationFinding => AwsSecurityToolAdministrationFindingKind;
    SecurityToolAwsResourceAdministratorFinding(super::SecurityToolAwsResourceAdministratorFinding),
    SecurityToolAwsRoleAdministratorFinding(super::SecurityToolAwsRoleAdministratorFinding),
    SecurityToolAwsServerlessFunctionAdministratorFinding(super::SecurityToolAwsServerlessFunctionAdministratorFinding),
    SecurityToolAwsUserAdministratorFinding(super::SecurityToolAwsUserAdministratorFinding),
}
