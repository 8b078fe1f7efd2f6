// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests:
/// [`IdentityFindingCollection`](crate::requests::identity_finding::IdentityFindingCollection), for
/// example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_identity_finding()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityfinding?view=graph-rest-beta
pub struct IdentityFinding {
    /// `actionSummary`. Never null.
    pub action_summary: mg::Field<mg::Boxed<super::ActionSummary>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityDetails`.
    pub identity_details: mg::Field<mg::Boxed<super::IdentityDetails>>,
    /// `permissionsCreepIndex`. Never null.
    pub permissions_creep_index: mg::Field<mg::Boxed<super::PermissionsCreepIndex>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityFinding: "microsoft.graph.identityFinding", entity, base super::Finding, family IdentityFindingKind;
    action_summary: "actionSummary" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
}

mg::derived_from! { IdentityFinding: super::Finding, super::Entity }

impl IdentityFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<IdentityFinding, super::AuthorizationSystemIdentity> = mg::Nav::new(
        "identity",
    );
}

/// The types derived from [`IdentityFinding`].
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
