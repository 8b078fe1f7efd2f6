// @generated
use crate::{mg, models};

/// Requests on one [`SharePointGroupIdentityMapping`](models::SharePointGroupIdentityMapping):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.solutions().share_point().migrations().cross_organization_group_mappings().id(id)`.
pub type SharePointGroupIdentityMappingResource = mg::One<
    models::SharePointGroupIdentityMapping,
>;

/// Requests on a collection of
/// [`SharePointGroupIdentityMapping`](models::SharePointGroupIdentityMapping): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().share_point().migrations().cross_organization_group_mappings()`.
#[derive(Clone, Debug)]
pub struct SharePointGroupIdentityMappingCollection(
    mg::Many<
        models::SharePointGroupIdentityMapping,
        SharePointGroupIdentityMappingResource,
    >,
);

mg::builder! { SharePointGroupIdentityMappingCollection: mg::Many<models::SharePointGroupIdentityMapping, SharePointGroupIdentityMappingResource> }

impl SharePointGroupIdentityMappingCollection {
    /// `…(sourceGroupObjectId={sourceGroupObjectId})`: the one with this key.
    #[inline]
    pub fn by_source_group_object_id(
        &self,
        source_group_object_id: impl Into<mg::Key>,
    ) -> SharePointGroupIdentityMappingResource {
        self.raw()
            .alternate_key(&[("sourceGroupObjectId", source_group_object_id.into())])
            .into_builder()
    }
}
