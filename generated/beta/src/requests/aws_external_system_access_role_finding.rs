// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsExternalSystemAccessRoleFinding`, by its URL.
    AwsExternalSystemAccessRoleFindingResource(mg::One<models::AwsExternalSystemAccessRoleFinding>)
}

impl AwsExternalSystemAccessRoleFindingResource {
    /// `…/role`: `awsRole`
    #[inline]
    pub fn role(&self) -> requests::aws_role::AwsRoleResource {
        mg::to(self, "role")
    }
}

/// A collection of `microsoft.graph.awsExternalSystemAccessRoleFinding`, by its URL.
pub type AwsExternalSystemAccessRoleFindingCollection = mg::Many<
    models::AwsExternalSystemAccessRoleFinding,
    AwsExternalSystemAccessRoleFindingResource,
>;
