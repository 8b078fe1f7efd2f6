// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.servicePrincipalCreationPolicy`, by its URL.
    ServicePrincipalCreationPolicyResource(mg::One<models::ServicePrincipalCreationPolicy, requests::policy_base::PolicyBaseResource>)
}

impl ServicePrincipalCreationPolicyResource {
    /// `…/excludes`: many `servicePrincipalCreationConditionSet`
    #[inline]
    pub fn excludes(
        &self,
    ) -> requests::service_principal_creation_condition_set::ServicePrincipalCreationConditionSetCollection {
        mg::to(self, "excludes")
    }

    /// `…/includes`: many `servicePrincipalCreationConditionSet`
    #[inline]
    pub fn includes(
        &self,
    ) -> requests::service_principal_creation_condition_set::ServicePrincipalCreationConditionSetCollection {
        mg::to(self, "includes")
    }
}

/// A collection of `microsoft.graph.servicePrincipalCreationPolicy`, by its URL.
pub type ServicePrincipalCreationPolicyCollection = mg::Many<
    models::ServicePrincipalCreationPolicy,
    ServicePrincipalCreationPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
