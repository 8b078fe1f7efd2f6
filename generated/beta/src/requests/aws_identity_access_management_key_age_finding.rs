// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`, by its URL.
    AwsIdentityAccessManagementKeyAgeFindingResource(mg::One<models::AwsIdentityAccessManagementKeyAgeFinding>)
}

impl AwsIdentityAccessManagementKeyAgeFindingResource {
    /// `…/accessKey`: `awsAccessKey`
    #[inline]
    pub fn access_key(&self) -> requests::aws_access_key::AwsAccessKeyResource {
        mg::to(self, "accessKey")
    }
}

/// A collection of `microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`, by its URL.
pub type AwsIdentityAccessManagementKeyAgeFindingCollection = mg::Many<
    models::AwsIdentityAccessManagementKeyAgeFinding,
    AwsIdentityAccessManagementKeyAgeFindingResource,
>;
