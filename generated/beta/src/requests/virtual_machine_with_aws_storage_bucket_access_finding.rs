// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualMachineWithAwsStorageBucketAccessFinding`]: `get`, `update`, `delete`,
/// and the methods below.
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
///     .cast_to_virtual_machine_with_aws_storage_bucket_access_finding()
/// ```
///
/// [`VirtualMachineWithAwsStorageBucketAccessFinding`]: models::VirtualMachineWithAwsStorageBucketAccessFinding
#[derive(Clone, Debug)]
pub struct VirtualMachineWithAwsStorageBucketAccessFindingResource(
    mg::One<models::VirtualMachineWithAwsStorageBucketAccessFinding>,
);

mg::builder! { VirtualMachineWithAwsStorageBucketAccessFindingResource: mg::One<models::VirtualMachineWithAwsStorageBucketAccessFinding> }

impl VirtualMachineWithAwsStorageBucketAccessFindingResource {
    /// `…/ec2Instance`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn ec2_instance(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "ec2Instance")
    }

    /// `…/role`: [`AwsRole`](models::AwsRole).
    #[inline]
    pub fn role(&self) -> requests::aws_role::AwsRoleResource {
        mg::navigate(self, "role")
    }
}

/// Requests on a collection of [`VirtualMachineWithAwsStorageBucketAccessFinding`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_virtual_machine_with_aws_storage_bucket_access_finding()
/// ```
///
/// [`VirtualMachineWithAwsStorageBucketAccessFinding`]: models::VirtualMachineWithAwsStorageBucketAccessFinding
pub type VirtualMachineWithAwsStorageBucketAccessFindingCollection = mg::Many<
    models::VirtualMachineWithAwsStorageBucketAccessFinding,
    VirtualMachineWithAwsStorageBucketAccessFindingResource,
>;
