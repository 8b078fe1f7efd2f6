// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityfinding?view=graph-rest-beta>
    IdentityFinding "microsoft.graph.identityFinding" "entity" : super::Finding => IdentityFindingKind;
    /// `actionSummary`: actionSummary, not null
    action_summary "actionSummary" "r": mg::Boxed<super::ActionSummary>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityDetails`: identityDetails
    identity_details "identityDetails": mg::Boxed<super::IdentityDetails>,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
}

mg::derived_from! { IdentityFinding: super::Finding, super::Entity }

impl IdentityFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<IdentityFinding, super::AuthorizationSystemIdentity> = mg::Nav::new(
        "identity",
    );
}

/// The types derived from `microsoft.graph.identityFinding`.
#[non_exhaustive]
pub enum IdentityFindingKind {
    InactiveAwsResourceFinding(Box<super::InactiveAwsResourceFinding>),
    InactiveAwsRoleFinding(Box<super::InactiveAwsRoleFinding>),
    InactiveAzureServicePrincipalFinding(
        Box<super::InactiveAzureServicePrincipalFinding>,
    ),
    InactiveGcpServiceAccountFinding(Box<super::InactiveGcpServiceAccountFinding>),
    InactiveServerlessFunctionFinding(Box<super::InactiveServerlessFunctionFinding>),
    InactiveUserFinding(Box<super::InactiveUserFinding>),
    OverprovisionedAwsResourceFinding(Box<super::OverprovisionedAwsResourceFinding>),
    OverprovisionedAwsRoleFinding(Box<super::OverprovisionedAwsRoleFinding>),
    OverprovisionedAzureServicePrincipalFinding(
        Box<super::OverprovisionedAzureServicePrincipalFinding>,
    ),
    OverprovisionedGcpServiceAccountFinding(
        Box<super::OverprovisionedGcpServiceAccountFinding>,
    ),
    OverprovisionedServerlessFunctionFinding(
        Box<super::OverprovisionedServerlessFunctionFinding>,
    ),
    OverprovisionedUserFinding(Box<super::OverprovisionedUserFinding>),
    SuperAwsResourceFinding(Box<super::SuperAwsResourceFinding>),
    SuperAwsRoleFinding(Box<super::SuperAwsRoleFinding>),
    SuperAzureServicePrincipalFinding(Box<super::SuperAzureServicePrincipalFinding>),
    SuperGcpServiceAccountFinding(Box<super::SuperGcpServiceAccountFinding>),
    SuperServerlessFunctionFinding(Box<super::SuperServerlessFunctionFinding>),
    SuperUserFinding(Box<super::SuperUserFinding>),
    UnenforcedMfaAwsUserFinding(Box<super::UnenforcedMfaAwsUserFinding>),
    /// None of these, or a type that this version does not know.
    Other(Box<IdentityFinding>),
}

mg::family! {
    IdentityFinding => IdentityFindingKind;
    InactiveAwsResourceFinding(super::InactiveAwsResourceFinding),
    InactiveAwsRoleFinding(super::InactiveAwsRoleFinding),
    InactiveAzureServicePrincipalFinding(super::InactiveAzureServicePrincipalFinding),
    InactiveGcpServiceAccountFinding(super::InactiveGcpServiceAccountFinding),
    InactiveServerlessFunctionFinding(super::InactiveServerlessFunctionFinding),
    InactiveUserFinding(super::InactiveUserFinding),
    OverprovisionedAwsResourceFinding(super::OverprovisionedAwsResourceFinding),
    OverprovisionedAwsRoleFinding(super::OverprovisionedAwsRoleFinding),
    OverprovisionedAzureServicePrincipalFinding(super::OverprovisionedAzureServicePrincipalFinding),
    OverprovisionedGcpServiceAccountFinding(super::OverprovisionedGcpServiceAccountFinding),
    OverprovisionedServerlessFunctionFinding(super::OverprovisionedServerlessFunctionFinding),
    OverprovisionedUserFinding(super::OverprovisionedUserFinding),
    SuperAwsResourceFinding(super::SuperAwsResourceFinding),
    SuperAwsRoleFinding(super::SuperAwsRoleFinding),
    SuperAzureServicePrincipalFinding(super::SuperAzureServicePrincipalFinding),
    SuperGcpServiceAccountFinding(super::SuperGcpServiceAccountFinding),
    SuperServerlessFunctionFinding(super::SuperServerlessFunctionFinding),
    SuperUserFinding(super::SuperUserFinding),
    UnenforcedMfaAwsUserFinding(super::UnenforcedMfaAwsUserFinding),
}
