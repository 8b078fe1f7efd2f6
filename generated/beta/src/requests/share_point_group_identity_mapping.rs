// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointGroupIdentityMapping`, by its URL.
///
/// For example `/solutions/sharePoint/migrations/crossOrganizationGroupMappings/{sharePointGroupIdentityMapping-id}`.
pub type SharePointGroupIdentityMappingResource = mg::One<
    models::SharePointGroupIdentityMapping,
>;

mg::builder! {
    /// A collection of `microsoft.graph.sharePointGroupIdentityMapping`, by its URL.
    ///
    /// For example `/solutions/sharePoint/migrations/crossOrganizationGroupMappings`.
    SharePointGroupIdentityMappingCollection(mg::Many<models::SharePointGroupIdentityMapping, SharePointGroupIdentityMappingResource>)
}

impl SharePointGroupIdentityMappingCollection {
    /// `…(sourceGroupObjectId={sourceGroupObjectId})`
    #[inline]
    pub fn by_source_group_object_id(
        &self,
        source_group_object_id: impl Into<mg::Key>,
    ) -> SharePointGroupIdentityMappingResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("sourceGroupObjectId", source_group_object_id.into())],
            ),
        )
    }
}
