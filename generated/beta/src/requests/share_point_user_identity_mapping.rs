// @generated
use crate::{mg, models};

/// Requests on one [`SharePointUserIdentityMapping`](models::SharePointUserIdentityMapping): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.solutions().share_point().migrations().cross_organization_user_mappings().id(id)`.
pub type SharePointUserIdentityMappingResource = mg::One<
    models::SharePointUserIdentityMapping,
>;

/// Requests on a collection of
/// [`SharePointUserIdentityMapping`](models::SharePointUserIdentityMapping): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().share_point().migrations().cross_organization_user_mappings()`.
#[derive(Clone, Debug)]
pub struct SharePointUserIdentityMappingCollection(
    mg::Many<
        models::SharePointUserIdentityMapping,
        SharePointUserIdentityMappingResource,
    >,
);

mg::builder! { SharePointUserIdentityMappingCollection: mg::Many<models::SharePointUserIdentityMapping, SharePointUserIdentityMappingResource> }

impl SharePointUserIdentityMappingCollection {
    /// `…(sourceUserPrincipalName={sourceUserPrincipalName})`: the one with this key.
    #[inline]
    pub fn by_source_user_principal_name(
        &self,
        source_user_principal_name: impl Into<mg::Key>,
    ) -> SharePointUserIdentityMappingResource {
        self.raw()
            .alternate_key(
                &[("sourceUserPrincipalName", source_user_principal_name.into())],
            )
            .into_builder()
    }
}
