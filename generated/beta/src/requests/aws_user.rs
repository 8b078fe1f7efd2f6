// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsUser`, by its URL.
    AwsUserResource(mg::One<models::AwsUser, requests::aws_identity::AwsIdentityResource>)
}

impl AwsUserResource {
    /// `…/assumableRoles`: many `awsRole`
    #[inline]
    pub fn assumable_roles(&self) -> requests::aws_role::AwsRoleCollection {
        mg::to(self, "assumableRoles")
    }
}

/// A collection of `microsoft.graph.awsUser`, by its URL.
pub type AwsUserCollection = mg::Many<models::AwsUser, AwsUserResource>;
