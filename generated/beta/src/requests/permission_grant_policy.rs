// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.permissionGrantPolicy`, by its URL.
    PermissionGrantPolicyResource(mg::One<models::PermissionGrantPolicy, requests::policy_base::PolicyBaseResource>)
}

impl PermissionGrantPolicyResource {
    /// `…/excludes`: many `permissionGrantConditionSet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.PermissionGrant**, Directory.Read.All | **Policy.Read.PermissionGrant**, Directory.Read.All |
    /// | `POST` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
    #[inline]
    pub fn excludes(
        &self,
    ) -> requests::permission_grant_condition_set::PermissionGrantConditionSetCollection {
        mg::to(self, "excludes")
    }

    /// `…/includes`: many `permissionGrantConditionSet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.PermissionGrant**, Directory.Read.All | **Policy.Read.PermissionGrant**, Directory.Read.All |
    /// | `POST` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
    #[inline]
    pub fn includes(
        &self,
    ) -> requests::permission_grant_condition_set::PermissionGrantConditionSetCollection {
        mg::to(self, "includes")
    }
}

/// A collection of `microsoft.graph.permissionGrantPolicy`, by its URL.
pub type PermissionGrantPolicyCollection = mg::Many<
    models::PermissionGrantPolicy,
    PermissionGrantPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
