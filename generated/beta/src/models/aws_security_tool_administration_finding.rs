// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsSecurityToolAdministrationFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`AwsSecurityToolAdministrationFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_security_tool_administration_finding()
/// ```
///
/// [`AwsSecurityToolAdministrationFindingCollection`]: crate::requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/awssecuritytooladministrationfinding?view=graph-rest-beta
pub struct AwsSecurityToolAdministrationFinding {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityDetails`.
    pub identity_details: mg::Field<mg::Boxed<super::IdentityDetails>>,
    /// `permissionsCreepIndex`. Never null.
    pub permissions_creep_index: mg::Field<mg::Boxed<super::PermissionsCreepIndex>>,
    /// `securityTools`. Never null.
    pub security_tools: mg::Field<mg::Flags<super::AwsSecurityToolWebServices>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsSecurityToolAdministrationFinding: "microsoft.graph.awsSecurityToolAdministrationFinding", entity, base super::Finding, family AwsSecurityToolAdministrationFindingKind;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
    security_tools: "securityTools" required,
}

mg::derived_from! { AwsSecurityToolAdministrationFinding: super::Finding, super::Entity }

impl AwsSecurityToolAdministrationFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<
        AwsSecurityToolAdministrationFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}

/// The types derived from [`AwsSecurityToolAdministrationFinding`].
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
