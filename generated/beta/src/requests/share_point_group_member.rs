// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointGroupMember`, by its URL.
///
/// For example `/storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}/members/{sharePointGroupMember-id}`.
pub type SharePointGroupMemberResource = mg::One<models::SharePointGroupMember>;

/// A collection of `microsoft.graph.sharePointGroupMember`, by its URL.
///
/// For example `/storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}/members`.
pub type SharePointGroupMemberCollection = mg::Many<
    models::SharePointGroupMember,
    SharePointGroupMemberResource,
>;
