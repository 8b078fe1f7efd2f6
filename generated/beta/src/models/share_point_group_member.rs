// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointGroupMember`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointgroupmember?view=graph-rest-beta>
    SharePointGroupMember "microsoft.graph.sharePointGroupMember" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identity`: sharePointIdentitySet
    identity "identity": mg::Boxed<super::SharePointIdentitySet>,
}

mg::derived_from! { SharePointGroupMember: super::Entity }
