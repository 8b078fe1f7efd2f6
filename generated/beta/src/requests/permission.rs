// @generated
use crate::{mg, models};

/// Requests on one [`Permission`](models::Permission): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.shares().id(id).permission()`.
#[derive(Clone, Debug)]
pub struct PermissionResource(mg::One<models::Permission>);

mg::builder! { PermissionResource: mg::One<models::Permission> }

impl PermissionResource {
    /// `POST …/grant`.
    ///
    /// Returns a page of [`Permission`](models::Permission).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn grant(&self, parameters: Grant) -> mg::Request<mg::Page<models::Permission>> {
        self.raw().action_with("grant", &parameters)
    }

    /// `POST …/revokeGrants`.
    ///
    /// Returns [`Permission`](models::Permission).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn revoke_grants(
        &self,
        parameters: RevokeGrants,
    ) -> mg::Request<models::Permission> {
        self.raw().action_with("revokeGrants", &parameters)
    }
}

/// Requests on a collection of [`Permission`](models::Permission): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.sites().id(id).permissions()`.
#[derive(Clone, Debug)]
pub struct PermissionCollection(mg::Many<models::Permission, PermissionResource>);

mg::builder! { PermissionCollection: mg::Many<models::Permission, PermissionResource> }

impl PermissionCollection {
    /// `…(email={email})`: the one with this key.
    #[inline]
    pub fn by_email(&self, email: impl Into<mg::Key>) -> PermissionResource {
        self.raw().alternate_key(&[("email", email.into())]).into_builder()
    }

    /// `…(userPrincipalName={userPrincipalName})`: the one with this key.
    #[inline]
    pub fn by_user_principal_name(
        &self,
        user_principal_name: impl Into<mg::Key>,
    ) -> PermissionResource {
        self.raw()
            .alternate_key(&[("userPrincipalName", user_principal_name.into())])
            .into_builder()
    }
}

/// Parameters of [`PermissionResource::grant`].
pub struct Grant {
    /// `recipients`.
    pub recipients: mg::Field<Vec<models::DriveRecipient>>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Grant: "microsoft.graph.grant", parameters;
    recipients: "recipients",
    roles: "roles",
}

/// Parameters of [`PermissionResource::revoke_grants`].
pub struct RevokeGrants {
    /// `grantees`.
    pub grantees: mg::Field<Vec<models::DriveRecipient>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeGrants: "microsoft.graph.revokeGrants", parameters;
    grantees: "grantees",
}
