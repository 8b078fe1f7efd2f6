// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agentIdentityBlueprint`, by its URL.
    AgentIdentityBlueprintResource(mg::One<models::AgentIdentityBlueprint, requests::application::ApplicationResource>)
}

impl AgentIdentityBlueprintResource {
    /// `…/inheritablePermissions`: many `inheritablePermission`
    #[inline]
    pub fn inheritable_permissions(
        &self,
    ) -> requests::inheritable_permission::InheritablePermissionCollection {
        mg::to(self, "inheritablePermissions")
    }

    /// `…/sponsors`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `POST` | **Application.ReadWrite.All** with Group.Read.All or User.Read.All | **Application.ReadWrite.OwnedBy** with Group.Read.All or User.Read.All, Application.ReadWrite.All with Group.Read.All or User.Read.All |
    /// | `POST …/$ref` | **AgentIdentityBlueprint.UpdateSponsors.All** | **AgentIdentityBlueprint.UpdateSponsors.All** |
    /// | `DELETE …/{id}` | Application.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `DELETE …/{id}/$ref` | **AgentIdentityBlueprint.UpdateSponsors.All** | **AgentIdentityBlueprint.UpdateSponsors.All** |
    #[inline]
    pub fn sponsors(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "sponsors")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.agentIdentityBlueprint`, by its URL.
    AgentIdentityBlueprintCollection(mg::Many<models::AgentIdentityBlueprint, AgentIdentityBlueprintResource, requests::application::ApplicationCollection>)
}

impl AgentIdentityBlueprintCollection {
    /// `…(appId={appId})`
    #[inline]
    pub fn by_app_id(
        &self,
        app_id: impl Into<mg::Key>,
    ) -> AgentIdentityBlueprintResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("appId", app_id.into())]))
    }

    /// `…(uniqueName={uniqueName})`
    #[inline]
    pub fn by_unique_name(
        &self,
        unique_name: impl Into<mg::Key>,
    ) -> AgentIdentityBlueprintResource {
        mg::Builder::at(
            mg::Path::alternate_key(self, &[("uniqueName", unique_name.into())]),
        )
    }
}
