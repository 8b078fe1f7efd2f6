// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgentIdentityBlueprint`](models::AgentIdentityBlueprint): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.applications().id(id).cast_to_agent_identity_blueprint()`.
#[derive(Clone, Debug)]
pub struct AgentIdentityBlueprintResource(
    mg::One<models::AgentIdentityBlueprint, requests::application::ApplicationResource>,
);

mg::builder! { AgentIdentityBlueprintResource: mg::One<models::AgentIdentityBlueprint, requests::application::ApplicationResource> }

impl AgentIdentityBlueprintResource {
    /// `…/inheritablePermissions`: many [`InheritablePermission`](models::InheritablePermission).
    #[inline]
    pub fn inheritable_permissions(
        &self,
    ) -> requests::inheritable_permission::InheritablePermissionCollection {
        mg::navigate(self, "inheritablePermissions")
    }

    /// `…/sponsors`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    #[inline]
    pub fn sponsors(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "sponsors")
    }
}

/// Requests on a collection of [`AgentIdentityBlueprint`](models::AgentIdentityBlueprint): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.applications().cast_to_agent_identity_blueprint()`.
#[derive(Clone, Debug)]
pub struct AgentIdentityBlueprintCollection(
    mg::Many<
        models::AgentIdentityBlueprint,
        AgentIdentityBlueprintResource,
        requests::application::ApplicationCollection,
    >,
);

mg::builder! { AgentIdentityBlueprintCollection: mg::Many<models::AgentIdentityBlueprint, AgentIdentityBlueprintResource, requests::application::ApplicationCollection> }

impl AgentIdentityBlueprintCollection {
    /// `…(appId={appId})`: the one with this key.
    #[inline]
    pub fn by_app_id(
        &self,
        app_id: impl Into<mg::Key>,
    ) -> AgentIdentityBlueprintResource {
        self.raw().alternate_key(&[("appId", app_id.into())]).into_builder()
    }

    /// `…(uniqueName={uniqueName})`: the one with this key.
    #[inline]
    pub fn by_unique_name(
        &self,
        unique_name: impl Into<mg::Key>,
    ) -> AgentIdentityBlueprintResource {
        self.raw().alternate_key(&[("uniqueName", unique_name.into())]).into_builder()
    }
}
