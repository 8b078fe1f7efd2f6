// @generated
use crate::{mg, models, requests};

/// Requests on one [`ConnectedOrganization`](models::ConnectedOrganization): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management().connected_organizations().id(id)`.
#[derive(Clone, Debug)]
pub struct ConnectedOrganizationResource(mg::One<models::ConnectedOrganization>);

mg::builder! { ConnectedOrganizationResource: mg::One<models::ConnectedOrganization> }

impl ConnectedOrganizationResource {
    /// `…/externalSponsors`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn external_sponsors(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "externalSponsors")
    }

    /// `…/internalSponsors`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn internal_sponsors(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "internalSponsors")
    }
}

/// Requests on a collection of [`ConnectedOrganization`](models::ConnectedOrganization): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.entitlement_management().connected_organizations()`.
pub type ConnectedOrganizationCollection = mg::Many<
    models::ConnectedOrganization,
    ConnectedOrganizationResource,
>;
