// @generated
use crate::{mg, models, requests};

/// Requests on one [`AppManagementPolicy`](models::AppManagementPolicy): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_app_management_policy()`.
#[derive(Clone, Debug)]
pub struct AppManagementPolicyResource(
    mg::One<models::AppManagementPolicy, requests::policy_base::PolicyBaseResource>,
);

mg::builder! { AppManagementPolicyResource: mg::One<models::AppManagementPolicy, requests::policy_base::PolicyBaseResource> }

impl AppManagementPolicyResource {
    /// `…/appliesTo`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    #[inline]
    pub fn applies_to(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "appliesTo")
    }
}

/// Requests on a collection of [`AppManagementPolicy`](models::AppManagementPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_app_management_policy()`.
pub type AppManagementPolicyCollection = mg::Many<
    models::AppManagementPolicy,
    AppManagementPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
