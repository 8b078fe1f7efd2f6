// @generated
use crate::{mg, models};

/// Requests on one [`OAuth2PermissionGrant`](models::OAuth2PermissionGrant): `get`, `update`,
/// `delete`.
///
/// For example `graph.oauth2_permission_grants().id(id)`.
pub type OAuth2PermissionGrantResource = mg::One<models::OAuth2PermissionGrant>;

/// Requests on a collection of [`OAuth2PermissionGrant`](models::OAuth2PermissionGrant): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.oauth2_permission_grants()`.
#[derive(Clone, Debug)]
pub struct OAuth2PermissionGrantCollection(
    mg::Many<models::OAuth2PermissionGrant, OAuth2PermissionGrantResource>,
);

mg::builder! { OAuth2PermissionGrantCollection: mg::Many<models::OAuth2PermissionGrant, OAuth2PermissionGrantResource> }

impl OAuth2PermissionGrantCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`OAuth2PermissionGrant`](models::OAuth2PermissionGrant).
    ///
    /// Least privileged permission: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::OAuth2PermissionGrant>> {
        self.raw().function("delta")
    }
}
