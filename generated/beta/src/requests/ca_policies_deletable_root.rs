// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.caPoliciesDeletableRoot`, by its URL.
    ///
    /// For example `/conditionalAccess/deletedItems`.
    CaPoliciesDeletableRootResource(mg::One<models::CaPoliciesDeletableRoot>)
}

impl CaPoliciesDeletableRootResource {
    /// `…/namedLocations`: many `namedLocation`
    #[inline]
    pub fn named_locations(&self) -> requests::named_location::NamedLocationCollection {
        mg::to(self, "namedLocations")
    }

    /// `…/policies`: many `conditionalAccessPolicy`
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::conditional_access_policy::ConditionalAccessPolicyCollection {
        mg::to(self, "policies")
    }
}
