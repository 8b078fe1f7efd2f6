// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.openAwsSecurityGroupFinding`, by its URL.
    OpenAwsSecurityGroupFindingResource(mg::One<models::OpenAwsSecurityGroupFinding>)
}

impl OpenAwsSecurityGroupFindingResource {
    /// `…/assignedComputeInstancesDetails`: many `assignedComputeInstanceDetails`
    #[inline]
    pub fn assigned_compute_instances_details(
        &self,
    ) -> requests::assigned_compute_instance_details::AssignedComputeInstanceDetailsCollection {
        mg::to(self, "assignedComputeInstancesDetails")
    }

    /// `…/securityGroup`: `awsAuthorizationSystemResource`
    #[inline]
    pub fn security_group(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceResource {
        mg::to(self, "securityGroup")
    }
}

/// A collection of `microsoft.graph.openAwsSecurityGroupFinding`, by its URL.
pub type OpenAwsSecurityGroupFindingCollection = mg::Many<
    models::OpenAwsSecurityGroupFinding,
    OpenAwsSecurityGroupFindingResource,
>;
