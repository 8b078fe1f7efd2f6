// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgentIdentityBlueprintPrincipal`](models::AgentIdentityBlueprintPrincipal):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_agent_identity_blueprint_principal()`.
#[derive(Clone, Debug)]
pub struct AgentIdentityBlueprintPrincipalResource(
    mg::One<
        models::AgentIdentityBlueprintPrincipal,
        requests::service_principal::ServicePrincipalResource,
    >,
);

mg::builder! { AgentIdentityBlueprintPrincipalResource: mg::One<models::AgentIdentityBlueprintPrincipal, requests::service_principal::ServicePrincipalResource> }

impl AgentIdentityBlueprintPrincipalResource {
    /// `…/sponsors`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `AgentIdentityBlueprintPrincipal.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn sponsors(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "sponsors")
    }
}

/// Requests on a collection of
/// [`AgentIdentityBlueprintPrincipal`](models::AgentIdentityBlueprintPrincipal): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_agent_identity_blueprint_principal()`.
#[derive(Clone, Debug)]
pub struct AgentIdentityBlueprintPrincipalCollection(
    mg::Many<
        models::AgentIdentityBlueprintPrincipal,
        AgentIdentityBlueprintPrincipalResource,
        requests::service_principal::ServicePrincipalCollection,
    >,
);

mg::builder! { AgentIdentityBlueprintPrincipalCollection: mg::Many<models::AgentIdentityBlueprintPrincipal, AgentIdentityBlueprintPrincipalResource, requests::service_principal::ServicePrincipalCollection> }

impl AgentIdentityBlueprintPrincipalCollection {
    /// `…(appId={appId})`: the one with this key.
    #[inline]
    pub fn by_app_id(
        &self,
        app_id: impl Into<mg::Key>,
    ) -> AgentIdentityBlueprintPrincipalResource {
        self.raw().alternate_key(&[("appId", app_id.into())]).into_builder()
    }
}
