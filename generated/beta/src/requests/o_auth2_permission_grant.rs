// @generated
use crate::{mg, models};

/// One `microsoft.graph.oAuth2PermissionGrant`, by its URL.
///
/// For example `/oauth2PermissionGrants/{oAuth2PermissionGrant-id}`.
pub type OAuth2PermissionGrantResource = mg::One<models::OAuth2PermissionGrant>;

mg::builder! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, by its URL.
    ///
    /// For example `/oauth2PermissionGrants`.
    OAuth2PermissionGrantCollection(mg::Many<models::OAuth2PermissionGrant, OAuth2PermissionGrantResource>)
}

impl OAuth2PermissionGrantCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.Read.All**, Directory.ReadWrite.All | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::OAuth2PermissionGrant>> {
        mg::Path::function(self, "delta")
    }
}
