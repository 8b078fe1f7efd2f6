// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsUser`](models::AwsUser): `get`, `update`, `delete`, and the methods below.
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
///     .users()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AwsUserResource(
    mg::One<models::AwsUser, requests::aws_identity::AwsIdentityResource>,
);

mg::builder! { AwsUserResource: mg::One<models::AwsUser, requests::aws_identity::AwsIdentityResource> }

impl AwsUserResource {
    /// `…/assumableRoles`: many [`AwsRole`](models::AwsRole).
    #[inline]
    pub fn assumable_roles(&self) -> requests::aws_role::AwsRoleCollection {
        mg::navigate(self, "assumableRoles")
    }
}

/// Requests on a collection of [`AwsUser`](models::AwsUser): `list`, `create`, `count`, `id` for
/// one of them.
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
///     .users()
/// ```
pub type AwsUserCollection = mg::Many<models::AwsUser, AwsUserResource>;
