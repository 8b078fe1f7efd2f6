// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharePointGroup`, by its URL.
    ///
    /// For example `/storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}`.
    SharePointGroupResource(mg::One<models::SharePointGroup>)
}

impl SharePointGroupResource {
    /// `…/members`: many `sharePointGroupMember`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **FileStorageContainer.Selected** |
    /// | `GET …/{id}` | **FileStorageContainer.Selected** |
    /// | `POST` | **FileStorageContainer.Selected** |
    /// | `DELETE …/{id}` | **FileStorageContainer.Selected** |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::share_point_group_member::SharePointGroupMemberCollection {
        mg::to(self, "members")
    }
}

/// A collection of `microsoft.graph.sharePointGroup`, by its URL.
///
/// For example `/storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups`.
pub type SharePointGroupCollection = mg::Many<
    models::SharePointGroup,
    SharePointGroupResource,
>;
