// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agentIdentity`, by its URL.
    AgentIdentityResource(mg::One<models::AgentIdentity, requests::service_principal::ServicePrincipalResource>)
}

impl AgentIdentityResource {
    /// `…/inheritedAppRoleAssignments`: many `appRoleAssignment`
    #[inline]
    pub fn inherited_app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::to(self, "inheritedAppRoleAssignments")
    }

    /// `…/inheritedOauth2PermissionGrants`: many `oAuth2PermissionGrant`
    #[inline]
    pub fn inherited_oauth2_permission_grants(
        &self,
    ) -> requests::o_auth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::to(self, "inheritedOauth2PermissionGrants")
    }

    /// `…/sponsors`: many `directoryObject`
    #[inline]
    pub fn sponsors(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "sponsors")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.agentIdentity`, by its URL.
    AgentIdentityCollection(mg::Many<models::AgentIdentity, AgentIdentityResource, requests::service_principal::ServicePrincipalCollection>)
}

impl AgentIdentityCollection {
    /// `…(appId={appId})`
    #[inline]
    pub fn by_app_id(&self, app_id: impl Into<mg::Key>) -> AgentIdentityResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("appId", app_id.into())]))
    }
}
