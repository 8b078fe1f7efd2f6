// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsLambda`](models::AwsLambda): `get`, `update`, `delete`, and the methods
/// below.
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
///     .id(id)
///     .cast_to_aws_lambda()
/// ```
#[derive(Clone, Debug)]
pub struct AwsLambdaResource(
    mg::One<models::AwsLambda, requests::aws_identity::AwsIdentityResource>,
);

mg::builder! { AwsLambdaResource: mg::One<models::AwsLambda, requests::aws_identity::AwsIdentityResource> }

impl AwsLambdaResource {
    /// `…/resource`: [`AwsAuthorizationSystemResource`](models::AwsAuthorizationSystemResource).
    #[inline]
    pub fn resource(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceResource {
        mg::navigate(self, "resource")
    }
}

/// Requests on a collection of [`AwsLambda`](models::AwsLambda): `list`, `create`, `count`, `id`
/// for one of them.
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
///     .cast_to_aws_lambda()
/// ```
pub type AwsLambdaCollection = mg::Many<models::AwsLambda, AwsLambdaResource>;
