// @generated
use crate::{mg, models, requests};

/// Requests on one [`InactiveGroupFinding`](models::InactiveGroupFinding): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_inactive_group_finding()
/// ```
#[derive(Clone, Debug)]
pub struct InactiveGroupFindingResource(mg::One<models::InactiveGroupFinding>);

mg::builder! { InactiveGroupFindingResource: mg::One<models::InactiveGroupFinding> }

impl InactiveGroupFindingResource {
    /// `…/group`: [`AuthorizationSystemIdentity`](models::AuthorizationSystemIdentity).
    #[inline]
    pub fn group(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::navigate(self, "group")
    }
}

/// Requests on a collection of [`InactiveGroupFinding`](models::InactiveGroupFinding): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_inactive_group_finding()
/// ```
pub type InactiveGroupFindingCollection = mg::Many<
    models::InactiveGroupFinding,
    InactiveGroupFindingResource,
>;
