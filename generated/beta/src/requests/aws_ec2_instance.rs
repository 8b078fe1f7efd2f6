// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsEc2Instance`, by its URL.
    AwsEc2InstanceResource(mg::One<models::AwsEc2Instance, requests::aws_identity::AwsIdentityResource>)
}

impl AwsEc2InstanceResource {
    /// `…/resource`: `awsAuthorizationSystemResource`
    #[inline]
    pub fn resource(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.awsEc2Instance`, by its URL.
pub type AwsEc2InstanceCollection = mg::Many<
    models::AwsEc2Instance,
    AwsEc2InstanceResource,
>;
