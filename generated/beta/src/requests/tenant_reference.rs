// @generated
use crate::{mg, models};

/// Requests on one [`TenantReference`](models::TenantReference): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.directory().outbound_shared_user_profiles().id(id).tenants().id(id)`.
#[derive(Clone, Debug)]
pub struct TenantReferenceResource(mg::One<models::TenantReference>);

mg::builder! { TenantReferenceResource: mg::One<models::TenantReference> }

impl TenantReferenceResource {
    /// `POST …/removePersonalData`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CrossTenantUserProfileSharing.ReadWrite` (delegated),
    /// `CrossTenantUserProfileSharing.ReadWrite.All` (application).
    #[inline]
    pub fn remove_personal_data(&self) -> mg::Request<()> {
        self.raw().action("removePersonalData")
    }
}

/// Requests on a collection of [`TenantReference`](models::TenantReference): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory().outbound_shared_user_profiles().id(id).tenants()`.
pub type TenantReferenceCollection = mg::Many<
    models::TenantReference,
    TenantReferenceResource,
>;
