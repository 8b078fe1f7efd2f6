// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgentIdentity`](models::AgentIdentity): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_agent_identity()`.
#[derive(Clone, Debug)]
pub struct AgentIdentityResource(
    mg::One<models::AgentIdentity, requests::service_principal::ServicePrincipalResource>,
);

mg::builder! { AgentIdentityResource: mg::One<models::AgentIdentity, requests::service_principal::ServicePrincipalResource> }

impl AgentIdentityResource {
    /// `…/inheritedAppRoleAssignments`: many [`AppRoleAssignment`](models::AppRoleAssignment).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    #[inline]
    pub fn inherited_app_role_assignments(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::app_role_assignment::AppRoleAssignmentCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "inheritedAppRoleAssignments")
    }

    /// `…/inheritedOauth2PermissionGrants`: many
    /// [`OAuth2PermissionGrant`](models::OAuth2PermissionGrant).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn inherited_oauth2_permission_grants(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::oauth2_permission_grant::OAuth2PermissionGrantCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "inheritedOauth2PermissionGrants")
    }

    /// `…/sponsors`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    #[inline]
    pub fn sponsors(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "sponsors")
    }
}

/// Requests on a collection of [`AgentIdentity`](models::AgentIdentity): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_agent_identity()`.
#[derive(Clone, Debug)]
pub struct AgentIdentityCollection(
    mg::Many<
        models::AgentIdentity,
        AgentIdentityResource,
        requests::service_principal::ServicePrincipalCollection,
    >,
);

mg::builder! { AgentIdentityCollection: mg::Many<models::AgentIdentity, AgentIdentityResource, requests::service_principal::ServicePrincipalCollection> }

impl AgentIdentityCollection {
    /// `…(appId={appId})`: the one with this key.
    #[inline]
    pub fn by_app_id(&self, app_id: impl Into<mg::Key>) -> AgentIdentityResource {
        self.raw().alternate_key(&[("appId", app_id.into())]).into_builder()
    }
}
