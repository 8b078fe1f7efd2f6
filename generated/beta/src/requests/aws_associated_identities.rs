// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.awsAssociatedIdentities`, by its URL.
    AwsAssociatedIdentitiesResource(mg::One<models::AwsAssociatedIdentities>)
}

impl AwsAssociatedIdentitiesResource {
    /// `…/all`: many `awsIdentity`
    #[inline]
    pub fn all(&self) -> requests::aws_identity::AwsIdentityCollection {
        mg::to(self, "all")
    }

    /// `…/roles`: many `awsRole`
    #[inline]
    pub fn roles(&self) -> requests::aws_role::AwsRoleCollection {
        mg::to(self, "roles")
    }

    /// `…/users`: many `awsUser`
    #[inline]
    pub fn users(&self) -> requests::aws_user::AwsUserCollection {
        mg::to(self, "users")
    }
}
