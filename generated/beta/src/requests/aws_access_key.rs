// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsAccessKey`](models::AwsAccessKey): `get`, `update`, `delete`, and the
/// methods below.
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
///     .cast_to_aws_identity_access_management_key_age_finding()
///     .access_key()
/// ```
#[derive(Clone, Debug)]
pub struct AwsAccessKeyResource(
    mg::One<models::AwsAccessKey, requests::aws_identity::AwsIdentityResource>,
);

mg::builder! { AwsAccessKeyResource: mg::One<models::AwsAccessKey, requests::aws_identity::AwsIdentityResource> }

impl AwsAccessKeyResource {
    /// `…/owner`: [`AwsUser`](models::AwsUser).
    #[inline]
    pub fn owner(&self) -> requests::aws_user::AwsUserResource {
        mg::navigate(self, "owner")
    }
}

/// Requests on a collection of [`AwsAccessKey`](models::AwsAccessKey): `list`, `create`, `count`,
/// `id` for one of them.
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
///     .all()
///     .cast_to_aws_access_key()
/// ```
pub type AwsAccessKeyCollection = mg::Many<models::AwsAccessKey, AwsAccessKeyResource>;
