// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AwsExternalSystemAccessRoleFinding`](models::AwsExternalSystemAccessRoleFinding): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_aws_external_system_access_role_finding()
/// ```
#[derive(Clone, Debug)]
pub struct AwsExternalSystemAccessRoleFindingResource(
    mg::One<models::AwsExternalSystemAccessRoleFinding>,
);

mg::builder! { AwsExternalSystemAccessRoleFindingResource: mg::One<models::AwsExternalSystemAccessRoleFinding> }

impl AwsExternalSystemAccessRoleFindingResource {
    /// `…/role`: [`AwsRole`](models::AwsRole).
    #[inline]
    pub fn role(&self) -> requests::aws_role::AwsRoleResource {
        mg::navigate(self, "role")
    }
}

/// Requests on a collection of
/// [`AwsExternalSystemAccessRoleFinding`](models::AwsExternalSystemAccessRoleFinding): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_external_system_access_role_finding()
/// ```
pub type AwsExternalSystemAccessRoleFindingCollection = mg::Many<
    models::AwsExternalSystemAccessRoleFinding,
    AwsExternalSystemAccessRoleFindingResource,
>;
