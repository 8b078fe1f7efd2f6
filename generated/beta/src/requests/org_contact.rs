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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgContact.Read.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All | **OrgContact.Read.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn direct_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "directReports")
    }

    /// `…/manager`: `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgContact.Read.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All | **OrgContact.Read.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn manager(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "manager")
    }

    /// `…/memberOf`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgContact.Read.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All | **OrgContact.Read.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgContact.Read.All**, Directory.Read.All, Group.Read.All | **OrgContact.Read.All**, Directory.Read.All, Group.Read.All |
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMemberOf")
    }

    /// `…/transitiveReports`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/$count` | **OrgContact.Read**, Directory.Read.All, OrgContact.Read.All | **OrgContact.Read**, Directory.Read.All, OrgContact.Read.All |
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
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **OrgContact.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **OrgContact.Read.All**, Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::OrgContact>> {
        mg::Path::function(self, "delta")
    }
}
