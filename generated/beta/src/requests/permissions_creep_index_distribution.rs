// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PermissionsCreepIndexDistribution`](models::PermissionsCreepIndexDistribution): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .permissions_creep_index_distributions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct PermissionsCreepIndexDistributionResource(
    mg::One<models::PermissionsCreepIndexDistribution>,
);

mg::builder! { PermissionsCreepIndexDistributionResource: mg::One<models::PermissionsCreepIndexDistribution> }

impl PermissionsCreepIndexDistributionResource {
    /// `…/authorizationSystem`: [`AuthorizationSystem`](models::AuthorizationSystem).
    #[inline]
    pub fn authorization_system(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemResource {
        mg::navigate(self, "authorizationSystem")
    }
}

/// Requests on a collection of
/// [`PermissionsCreepIndexDistribution`](models::PermissionsCreepIndexDistribution): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .permissions_creep_index_distributions()
/// ```
pub type PermissionsCreepIndexDistributionCollection = mg::Many<
    models::PermissionsCreepIndexDistribution,
    PermissionsCreepIndexDistributionResource,
>;
