// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointIdentityMapping`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointidentitymapping?view=graph-rest-beta>
    SharePointIdentityMapping "microsoft.graph.sharePointIdentityMapping" "entity" : super::Entity => SharePointIdentityMappingKind;
    /// `deleted`: deleted
    deleted "deleted": mg::Boxed<super::Deleted>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sourceOrganizationId`: Guid, not null
    source_organization_id "sourceOrganizationId" "r": mg::Guid,
}

mg::derived_from! { SharePointIdentityMapping: super::Entity }

/// The types derived from `microsoft.graph.sharePointIdentityMapping`.
#[non_exhaustive]
pub enum SharePointIdentityMappingKind {
    SharePointGroupIdentityMapping(Box<super::SharePointGroupIdentityMapping>),
    SharePointUserIdentityMapping(Box<super::SharePointUserIdentityMapping>),
    /// None of these, or a type that this version does not know.
    Other(Box<SharePointIdentityMapping>),
}

mg::family! {
    SharePointIdentityMapping => SharePointIdentityMappingKind;
    SharePointGroupIdentityMapping(super::SharePointGroupIdentityMapping),
    SharePointUserIdentityMapping(super::SharePointUserIdentityMapping),
}
