// @generated
use crate::{mg, models, requests};

/// Requests on one [`CaPoliciesDeletableRoot`](models::CaPoliciesDeletableRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.conditional_access().deleted_items()`.
#[derive(Clone, Debug)]
pub struct CaPoliciesDeletableRootResource(mg::One<models::CaPoliciesDeletableRoot>);

mg::builder! { CaPoliciesDeletableRootResource: mg::One<models::CaPoliciesDeletableRoot> }

impl CaPoliciesDeletableRootResource {
    /// `…/namedLocations`: many [`NamedLocation`](models::NamedLocation).
    #[inline]
    pub fn named_locations(&self) -> requests::named_location::NamedLocationCollection {
        mg::navigate(self, "namedLocations")
    }

    /// `…/policies`: many [`ConditionalAccessPolicy`](models::ConditionalAccessPolicy).
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::conditional_access_policy::ConditionalAccessPolicyCollection {
        mg::navigate(self, "policies")
    }
}
