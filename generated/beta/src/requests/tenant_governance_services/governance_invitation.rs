// @generated
use crate::{mg, models};

/// Requests on one
/// [`GovernanceInvitation`](models::tenant_governance_services::GovernanceInvitation): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory().tenant_governance().governance_invitations().id(id)`.
pub type GovernanceInvitationResource = mg::One<
    models::tenant_governance_services::GovernanceInvitation,
>;

/// Requests on a collection of
/// [`GovernanceInvitation`](models::tenant_governance_services::GovernanceInvitation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().tenant_governance().governance_invitations()`.
pub type GovernanceInvitationCollection = mg::Many<
    models::tenant_governance_services::GovernanceInvitation,
    GovernanceInvitationResource,
>;
