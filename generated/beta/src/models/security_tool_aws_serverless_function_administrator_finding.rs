// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`][reference], derived
/// from [`AwsSecurityToolAdministrationFinding`](super::AwsSecurityToolAdministrationFinding).
///
/// Requests: [`SecurityToolAwsServerlessFunctionAdministratorFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_security_tool_aws_serverless_function_administrator_finding()
/// ```
///
/// [`SecurityToolAwsServerlessFunctionAdministratorFindingCollection`]: crate::requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/securitytoolawsserverlessfunctionadministratorfinding?view=graph-rest-beta
pub struct SecurityToolAwsServerlessFunctionAdministratorFinding {
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
    SecurityToolAwsServerlessFunctionAdministratorFinding: "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding", entity, base super::AwsSecurityToolAdministrationFinding;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
    security_tools: "securityTools" required,
}

mg::derived_from! { SecurityToolAwsServerlessFunctionAdministratorFinding: super::AwsSecurityToolAdministrationFinding, super::Finding, super::Entity }

impl SecurityToolAwsServerlessFunctionAdministratorFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<
        SecurityToolAwsServerlessFunctionAdministratorFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
