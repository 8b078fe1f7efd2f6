// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`AwsAssociatedIdentities`](models::AwsAssociatedIdentities), and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
/// ```
#[derive(Clone, Debug)]
pub struct AwsAssociatedIdentitiesResource(mg::One<models::AwsAssociatedIdentities>);

mg::builder! { AwsAssociatedIdentitiesResource: mg::One<models::AwsAssociatedIdentities> }

impl AwsAssociatedIdentitiesResource {
    /// `…/all`: many [`AwsIdentity`](models::AwsIdentity).
    #[inline]
    pub fn all(&self) -> requests::aws_identity::AwsIdentityCollection {
        mg::navigate(self, "all")
    }

    /// `…/roles`: many [`AwsRole`](models::AwsRole).
    #[inline]
    pub fn roles(&self) -> requests::aws_role::AwsRoleCollection {
        mg::navigate(self, "roles")
    }

    /// `…/users`: many [`AwsUser`](models::AwsUser).
    #[inline]
    pub fn users(&self) -> requests::aws_user::AwsUserCollection {
        mg::navigate(self, "users")
    }
}
