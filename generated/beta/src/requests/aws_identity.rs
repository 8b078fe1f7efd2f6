// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsIdentity`](models::AwsIdentity): `get`, `update`, `delete`, and the methods
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
/// ```
#[derive(Clone, Debug)]
pub struct AwsIdentityResource(
    mg::One<
        models::AwsIdentity,
        requests::authorization_system_identity::AuthorizationSystemIdentityResource,
    >,
);

mg::builder! { AwsIdentityResource: mg::One<models::AwsIdentity, requests::authorization_system_identity::AuthorizationSystemIdentityResource> }

impl AwsIdentityResource {
    /// `…/microsoft.graph.awsAccessKey`: cast to [`AwsAccessKey`](models::AwsAccessKey).
    #[doc(alias = "microsoft.graph.awsAccessKey")]
    #[inline]
    pub fn cast_to_aws_access_key(
        &self,
    ) -> requests::aws_access_key::AwsAccessKeyResource {
        mg::navigate(self, "microsoft.graph.awsAccessKey")
    }

    /// `…/microsoft.graph.awsEc2Instance`: cast to [`AwsEc2Instance`](models::AwsEc2Instance).
    #[doc(alias = "microsoft.graph.awsEc2Instance")]
    #[inline]
    pub fn cast_to_aws_ec2_instance(
        &self,
    ) -> requests::aws_ec2_instance::AwsEc2InstanceResource {
        mg::navigate(self, "microsoft.graph.awsEc2Instance")
    }

    /// `…/microsoft.graph.awsGroup`: cast to [`AwsGroup`](models::AwsGroup).
    #[doc(alias = "microsoft.graph.awsGroup")]
    #[inline]
    pub fn cast_to_aws_group(&self) -> requests::aws_group::AwsGroupResource {
        mg::navigate(self, "microsoft.graph.awsGroup")
    }

    /// `…/microsoft.graph.awsLambda`: cast to [`AwsLambda`](models::AwsLambda).
    #[doc(alias = "microsoft.graph.awsLambda")]
    #[inline]
    pub fn cast_to_aws_lambda(&self) -> requests::aws_lambda::AwsLambdaResource {
        mg::navigate(self, "microsoft.graph.awsLambda")
    }

    /// `…/microsoft.graph.awsRole`: cast to [`AwsRole`](models::AwsRole).
    #[doc(alias = "microsoft.graph.awsRole")]
    #[inline]
    pub fn cast_to_aws_role(&self) -> requests::aws_role::AwsRoleResource {
        mg::navigate(self, "microsoft.graph.awsRole")
    }

    /// `…/microsoft.graph.awsUser`: cast to [`AwsUser`](models::AwsUser).
    #[doc(alias = "microsoft.graph.awsUser")]
    #[inline]
    pub fn cast_to_aws_user(&self) -> requests::aws_user::AwsUserResource {
        mg::navigate(self, "microsoft.graph.awsUser")
    }
}

/// Requests on a collection of [`AwsIdentity`](models::AwsIdentity): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct AwsIdentityCollection(mg::Many<models::AwsIdentity, AwsIdentityResource>);

mg::builder! { AwsIdentityCollection: mg::Many<models::AwsIdentity, AwsIdentityResource> }

impl AwsIdentityCollection {
    /// `…/microsoft.graph.awsAccessKey`: the members that are
    /// [`AwsAccessKey`](models::AwsAccessKey).
    #[doc(alias = "microsoft.graph.awsAccessKey")]
    #[inline]
    pub fn cast_to_aws_access_key(
        &self,
    ) -> requests::aws_access_key::AwsAccessKeyCollection {
        mg::navigate(self, "microsoft.graph.awsAccessKey")
    }

    /// `…/microsoft.graph.awsEc2Instance`: the members that are
    /// [`AwsEc2Instance`](models::AwsEc2Instance).
    #[doc(alias = "microsoft.graph.awsEc2Instance")]
    #[inline]
    pub fn cast_to_aws_ec2_instance(
        &self,
    ) -> requests::aws_ec2_instance::AwsEc2InstanceCollection {
        mg::navigate(self, "microsoft.graph.awsEc2Instance")
    }

    /// `…/microsoft.graph.awsGroup`: the members that are [`AwsGroup`](models::AwsGroup).
    #[doc(alias = "microsoft.graph.awsGroup")]
    #[inline]
    pub fn cast_to_aws_group(&self) -> requests::aws_group::AwsGroupCollection {
        mg::navigate(self, "microsoft.graph.awsGroup")
    }

    /// `…/microsoft.graph.awsLambda`: the members that are [`AwsLambda`](models::AwsLambda).
    #[doc(alias = "microsoft.graph.awsLambda")]
    #[inline]
    pub fn cast_to_aws_lambda(&self) -> requests::aws_lambda::AwsLambdaCollection {
        mg::navigate(self, "microsoft.graph.awsLambda")
    }

    /// `…/microsoft.graph.awsRole`: the members that are [`AwsRole`](models::AwsRole).
    #[doc(alias = "microsoft.graph.awsRole")]
    #[inline]
    pub fn cast_to_aws_role(&self) -> requests::aws_role::AwsRoleCollection {
        mg::navigate(self, "microsoft.graph.awsRole")
    }

    /// `…/microsoft.graph.awsUser`: the members that are [`AwsUser`](models::AwsUser).
    #[doc(alias = "microsoft.graph.awsUser")]
    #[inline]
    pub fn cast_to_aws_user(&self) -> requests::aws_user::AwsUserCollection {
        mg::navigate(self, "microsoft.graph.awsUser")
    }
}
