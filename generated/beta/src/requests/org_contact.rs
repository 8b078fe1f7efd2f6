// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.orgContact`, by its URL.
    ///
    /// For example `/contacts/{orgContact-id}`.
    OrgContactResource(mg::One<models::OrgContact, requests::directory_object::DirectoryObjectResource>)
}

impl OrgContactResource {
    /// `…/directReports`: many `directoryObject`
    #[inline]
    pub fn direct_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "directReports")
    }

    /// `…/manager`: `directoryObject`
    #[inline]
    pub fn manager(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "manager")
    }

    /// `…/memberOf`: many `directoryObject`
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "memberOf")
    }

    /// `…/onPremisesSyncBehavior`: `onPremisesSyncBehavior`
    #[inline]
    pub fn on_premises_sync_behavior(
        &self,
    ) -> requests::on_premises_sync_behavior::OnPremisesSyncBehaviorResource {
        mg::to(self, "onPremisesSyncBehavior")
    }

    /// `…/transitiveMemberOf`: many `directoryObject`
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMemberOf")
    }

    /// `…/transitiveReports`: many `directoryObject`
    #[inline]
    pub fn transitive_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveReports")
    }

    /// `POST …/retryServiceProvisioning`
    #[inline]
    pub fn retry_service_provisioning(&self) -> mg::Request<()> {
        mg::Path::action(self, "retryServiceProvisioning")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.orgContact`, by its URL.
    ///
    /// For example `/contacts`.
    OrgContactCollection(mg::Many<models::OrgContact, OrgContactResource, requests::directory_object::DirectoryObjectCollection>)
}

impl OrgContactCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::OrgContact>> {
        mg::Path::function(self, "delta")
    }
}
