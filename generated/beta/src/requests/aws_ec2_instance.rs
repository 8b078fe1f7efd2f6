// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsEc2Instance`](models::AwsEc2Instance): `get`, `update`, `delete`, and the
/// methods below.
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
///     .cast_to_aws_ec2_instance()
/// ```
#[derive(Clone, Debug)]
pub struct AwsEc2InstanceResource(
    mg::One<models::AwsEc2Instance, requests::aws_identity::AwsIdentityResource>,
);

mg::builder! { AwsEc2InstanceResource: mg::One<models::AwsEc2Instance, requests::aws_identity::AwsIdentityResource> }

impl AwsEc2InstanceResource {
    /// `…/resource`: [`AwsAuthorizationSystemResource`](models::AwsAuthorizationSystemResource).
    #[inline]
    pub fn resource(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceResource {
        mg::navigate(self, "resource")
    }
}

/// Requests on a collection of [`AwsEc2Instance`](models::AwsEc2Instance): `list`, `create`,
/// `count`, `id` for one of them.
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
///     .cast_to_aws_ec2_instance()
/// ```
pub type AwsEc2InstanceCollection = mg::Many<
    models::AwsEc2Instance,
    AwsEc2InstanceResource,
>;
