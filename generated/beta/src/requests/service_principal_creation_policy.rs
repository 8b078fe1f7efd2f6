// @generated
use crate::{mg, models, requests};

/// Requests on one [`ServicePrincipalCreationPolicy`](models::ServicePrincipalCreationPolicy):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_service_principal_creation_policy()`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalCreationPolicyResource(
    mg::One<
        models::ServicePrincipalCreationPolicy,
        requests::policy_base::PolicyBaseResource,
    >,
);

mg::builder! { ServicePrincipalCreationPolicyResource: mg::One<models::ServicePrincipalCreationPolicy, requests::policy_base::PolicyBaseResource> }

impl ServicePrincipalCreationPolicyResource {
    /// `…/excludes`: many
    /// [`ServicePrincipalCreationConditionSet`](models::ServicePrincipalCreationConditionSet).
    #[inline]
    pub fn excludes(
        &self,
    ) -> requests::service_principal_creation_condition_set::ServicePrincipalCreationConditionSetCollection {
        mg::navigate(self, "excludes")
    }

    /// `…/includes`: many
    /// [`ServicePrincipalCreationConditionSet`](models::ServicePrincipalCreationConditionSet).
    #[inline]
    pub fn includes(
        &self,
    ) -> requests::service_principal_creation_condition_set::ServicePrincipalCreationConditionSetCollection {
        mg::navigate(self, "includes")
    }
}

/// Requests on a collection of
/// [`ServicePrincipalCreationPolicy`](models::ServicePrincipalCreationPolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_service_principal_creation_policy()`.
pub type ServicePrincipalCreationPolicyCollection = mg::Many<
    models::ServicePrincipalCreationPolicy,
    ServicePrincipalCreationPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
