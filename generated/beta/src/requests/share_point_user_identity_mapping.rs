// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointUserIdentityMapping`, by its URL.
///
/// For example `/solutions/sharePoint/migrations/crossOrganizationUserMappings/{sharePointUserIdentityMapping-id}`.
pub type SharePointUserIdentityMappingResource = mg::One<
    models::SharePointUserIdentityMapping,
>;

mg::builder! {
    /// A collection of `microsoft.graph.sharePointUserIdentityMapping`, by its URL.
    ///
    /// For example `/solutions/sharePoint/migrations/crossOrganizationUserMappings`.
    SharePointUserIdentityMappingCollection(mg::Many<models::SharePointUserIdentityMapping, SharePointUserIdentityMappingResource>)
}

impl SharePointUserIdentityMappingCollection {
    /// `…(sourceUserPrincipalName={sourceUserPrincipalName})`
    #[inline]
    pub fn by_source_user_principal_name(
        &self,
        source_user_principal_name: impl Into<mg::Key>,
    ) -> SharePointUserIdentityMappingResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("sourceUserPrincipalName", source_user_principal_name.into())],
            ),
        )
    }
}
