// @generated
use crate::{mg, models, requests};

/// Requests on one [`Community`](models::Community): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.employee_experience().communities().id(id)`.
#[derive(Clone, Debug)]
pub struct CommunityResource(mg::One<models::Community>);

mg::builder! { CommunityResource: mg::One<models::Community> }

impl CommunityResource {
    /// `…/group`: [`Group`](models::Group).
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::navigate(self, "group")
    }

    /// `…/owners`: many [`User`](models::User).
    #[inline]
    pub fn owners(&self) -> requests::user::UserCollection {
        mg::navigate(self, "owners")
    }
}

/// Requests on a collection of [`Community`](models::Community): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.employee_experience().communities()`.
pub type CommunityCollection = mg::Many<models::Community, CommunityResource>;
