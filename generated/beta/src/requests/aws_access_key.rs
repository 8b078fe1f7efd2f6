// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsAccessKey`, by its URL.
    AwsAccessKeyResource(mg::One<models::AwsAccessKey, requests::aws_identity::AwsIdentityResource>)
}

impl AwsAccessKeyResource {
    /// `…/owner`: `awsUser`
    #[inline]
    pub fn owner(&self) -> requests::aws_user::AwsUserResource {
        mg::to(self, "owner")
    }
}

/// A collection of `microsoft.graph.awsAccessKey`, by its URL.
pub type AwsAccessKeyCollection = mg::Many<models::AwsAccessKey, AwsAccessKeyResource>;
