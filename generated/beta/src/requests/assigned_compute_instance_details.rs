// @generated
use crate::{mg, models, requests};

/// Requests on one [`AssignedComputeInstanceDetails`](models::AssignedComputeInstanceDetails):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_open_aws_security_group_finding()
///     .assigned_compute_instances_details()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AssignedComputeInstanceDetailsResource(
    mg::One<models::AssignedComputeInstanceDetails>,
);

mg::builder! { AssignedComputeInstanceDetailsResource: mg::One<models::AssignedComputeInstanceDetails> }

impl AssignedComputeInstanceDetailsResource {
    /// `…/accessedStorageBuckets`: many
    /// [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn accessed_storage_buckets(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceCollection {
        mg::navigate(self, "accessedStorageBuckets")
    }

    /// `…/assignedComputeInstance`:
    /// [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn assigned_compute_instance(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "assignedComputeInstance")
    }
}

/// Requests on a collection of
/// [`AssignedComputeInstanceDetails`](models::AssignedComputeInstanceDetails): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_open_aws_security_group_finding()
///     .assigned_compute_instances_details()
/// ```
pub type AssignedComputeInstanceDetailsCollection = mg::Many<
    models::AssignedComputeInstanceDetails,
    AssignedComputeInstanceDetailsResource,
>;
