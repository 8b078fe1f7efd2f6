// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agentIdentityBlueprintPrincipal`, by its URL.
    AgentIdentityBlueprintPrincipalResource(mg::One<models::AgentIdentityBlueprintPrincipal, requests::service_principal::ServicePrincipalResource>)
}

impl AgentIdentityBlueprintPrincipalResource {
    /// `…/sponsors`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AgentIdentityBlueprintPrincipal.Read.All** | **AgentIdentityBlueprintPrincipal.Read.All** |
    #[inline]
    pub fn sponsors(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "sponsors")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.agentIdentityBlueprintPrincipal`, by its URL.
    AgentIdentityBlueprintPrincipalCollection(mg::Many<models::AgentIdentityBlueprintPrincipal, AgentIdentityBlueprintPrincipalResource, requests::service_principal::ServicePrincipalCollection>)
}

impl AgentIdentityBlueprintPrincipalCollection {
    /// `…(appId={appId})`
    #[inline]
    pub fn by_app_id(
        &self,
        app_id: impl Into<mg::Key>,
    ) -> AgentIdentityBlueprintPrincipalResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("appId", app_id.into())]))
    }
}
