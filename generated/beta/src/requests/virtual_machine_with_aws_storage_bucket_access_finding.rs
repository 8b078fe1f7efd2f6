// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`, by its URL.
    VirtualMachineWithAwsStorageBucketAccessFindingResource(mg::One<models::VirtualMachineWithAwsStorageBucketAccessFinding>)
}

impl VirtualMachineWithAwsStorageBucketAccessFindingResource {
    /// `…/ec2Instance`: `authorizationSystemResource`
    #[inline]
    pub fn ec2_instance(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "ec2Instance")
    }

    /// `…/role`: `awsRole`
    #[inline]
    pub fn role(&self) -> requests::aws_role::AwsRoleResource {
        mg::to(self, "role")
    }
}

/// A collection of `microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`, by its URL.
pub type VirtualMachineWithAwsStorageBucketAccessFindingCollection = mg::Many<
    models::VirtualMachineWithAwsStorageBucketAccessFinding,
    VirtualMachineWithAwsStorageBucketAccessFindingResource,
>;
