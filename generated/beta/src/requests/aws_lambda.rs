// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsLambda`, by its URL.
    AwsLambdaResource(mg::One<models::AwsLambda, requests::aws_identity::AwsIdentityResource>)
}

impl AwsLambdaResource {
    /// `…/resource`: `awsAuthorizationSystemResource`
    #[inline]
    pub fn resource(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.awsLambda`, by its URL.
pub type AwsLambdaCollection = mg::Many<models::AwsLambda, AwsLambdaResource>;
