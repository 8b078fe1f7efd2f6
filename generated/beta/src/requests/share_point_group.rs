// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointGroup`](models::SharePointGroup): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.storage().file_storage().containers().id(id).share_point_groups().id(id)`.
#[derive(Clone, Debug)]
pub struct SharePointGroupResource(mg::One<models::SharePointGroup>);

mg::builder! { SharePointGroupResource: mg::One<models::SharePointGroup> }

impl SharePointGroupResource {
    /// `…/members`: many [`SharePointGroupMember`](models::SharePointGroupMember).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (application).
    #[inline]
    pub fn members(
        &self,
    ) -> requests::share_point_group_member::SharePointGroupMemberCollection {
        mg::navigate(self, "members")
    }
}

/// Requests on a collection of [`SharePointGroup`](models::SharePointGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.storage().file_storage().containers().id(id).share_point_groups()`.
pub type SharePointGroupCollection = mg::Many<
    models::SharePointGroup,
    SharePointGroupResource,
>;
