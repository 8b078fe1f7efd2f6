// @generated
use crate::{mg, models, requests};

/// Requests on one [`OrgContact`](models::OrgContact): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.contacts().id(id)`.
#[derive(Clone, Debug)]
pub struct OrgContactResource(
    mg::One<models::OrgContact, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { OrgContactResource: mg::One<models::OrgContact, requests::directory_object::DirectoryObjectResource> }

impl OrgContactResource {
    /// `…/directReports`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `OrgContact.Read.All` (delegated, application).
    #[inline]
    pub fn direct_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "directReports")
    }

    /// `…/manager`: [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `OrgContact.Read.All` (delegated, application).
    #[inline]
    pub fn manager(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "manager")
    }

    /// `…/memberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `OrgContact.Read.All` (delegated, application).
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "memberOf")
    }

    /// `…/onPremisesSyncBehavior`: [`OnPremisesSyncBehavior`](models::OnPremisesSyncBehavior).
    #[inline]
    pub fn on_premises_sync_behavior(
        &self,
    ) -> requests::on_premises_sync_behavior::OnPremisesSyncBehaviorResource {
        mg::navigate(self, "onPremisesSyncBehavior")
    }

    /// `…/transitiveMemberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `OrgContact.Read.All` (delegated, application).
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveMemberOf")
    }

    /// `…/transitiveReports`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn transitive_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveReports")
    }

    /// `POST …/retryServiceProvisioning`.
    ///
    /// Returns no body.
    #[inline]
    pub fn retry_service_provisioning(&self) -> mg::Request<()> {
        self.raw().action("retryServiceProvisioning")
    }
}

/// Requests on a collection of [`OrgContact`](models::OrgContact): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.contacts()`.
#[derive(Clone, Debug)]
pub struct OrgContactCollection(
    mg::Many<
        models::OrgContact,
        OrgContactResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { OrgContactCollection: mg::Many<models::OrgContact, OrgContactResource, requests::directory_object::DirectoryObjectCollection> }

impl OrgContactCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`OrgContact`](models::OrgContact).
    ///
    /// Least privileged permission: `OrgContact.Read.All` (delegated, application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::OrgContact>> {
        self.raw().function("delta")
    }
}
