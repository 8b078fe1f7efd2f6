// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agentIdentity`, by its URL.
    AgentIdentityResource(mg::One<models::AgentIdentity, requests::service_principal::ServicePrincipalResource>)
}

impl AgentIdentityResource {
    /// `…/inheritedAppRoleAssignments`: many `appRoleAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **AppRoleAssignment.ReadWrite.All** with Application.Read.All or Directory.Read.All, **Application.Read.All** with AppRoleAssignment.ReadWrite.All, Directory.Read.All | **Application.Read.All** with AppRoleAssignment.ReadWrite.All, **AppRoleAssignment.ReadWrite.All** with Application.Read.All or Directory.Read.All, Directory.Read.All |
    #[inline]
    pub fn inherited_app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::to(self, "inheritedAppRoleAssignments")
    }

    /// `…/inheritedOauth2PermissionGrants`: many `oAuth2PermissionGrant`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/servicePrincipals(appId={appId})/inheritedOauth2PermissionGrants` | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | Directory.Read.All, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET` `/servicePrincipals/{id}/inheritedOauth2PermissionGrants` | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn inherited_oauth2_permission_grants(
        &self,
    ) -> requests::o_auth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::to(self, "inheritedOauth2PermissionGrants")
    }

    /// `…/sponsors`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Application.ReadWrite.All |
    /// | `POST` | **Application.ReadWrite.All** with Group.Read.All or User.Read.All | **Application.ReadWrite.OwnedBy** with Group.Read.All or User.Read.All, Application.ReadWrite.All with Group.Read.All or User.Read.All |
    /// | `POST …/$ref` | **AgentIdentity.UpdateSponsors.All** | **AgentIdentity.UpdateSponsors.All** |
    /// | `DELETE …/{id}` | Application.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `DELETE …/{id}/$ref` | **AgentIdentity.UpdateSponsors.All** | **AgentIdentity.UpdateSponsors.All** |
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
