// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsIdentityAccessManagementKeyUsageFinding`, by its URL.
    AwsIdentityAccessManagementKeyUsageFindingResource(mg::One<models::AwsIdentityAccessManagementKeyUsageFinding>)
}

impl AwsIdentityAccessManagementKeyUsageFindingResource {
    /// `…/accessKey`: `awsAccessKey`
    #[inline]
    pub fn access_key(&self) -> requests::aws_access_key::AwsAccessKeyResource {
        mg::to(self, "accessKey")
    }
}

/// A collection of `microsoft.graph.awsIdentityAccessManagementKeyUsageFinding`, by its URL.
pub type AwsIdentityAccessManagementKeyUsageFindingCollection = mg::Many<
    models::AwsIdentityAccessManagementKeyUsageFinding,
    AwsIdentityAccessManagementKeyUsageFindingResource,
>;
