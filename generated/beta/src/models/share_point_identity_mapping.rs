// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointIdentityMapping`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointidentitymapping?view=graph-rest-beta
pub struct SharePointIdentityMapping {
    /// `deleted`.
    pub deleted: mg::Field<mg::Boxed<super::Deleted>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sourceOrganizationId`. Never null.
    pub source_organization_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointIdentityMapping: "microsoft.graph.sharePointIdentityMapping", entity, base super::Entity, family SharePointIdentityMappingKind;
    deleted: "deleted",
    id: "id" key required,
    source_organization_id: "sourceOrganizationId" required,
}

mg::derived_from! { SharePointIdentityMapping: super::Entity }

/// The types derived from [`SharePointIdentityMapping`].
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
