// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsIdentity`, by its URL.
    AwsIdentityResource(mg::One<models::AwsIdentity, requests::authorization_system_identity::AuthorizationSystemIdentityResource>)
}

impl AwsIdentityResource {
    /// `…/microsoft.graph.awsAccessKey`
    #[inline]
    pub fn as_aws_access_key(&self) -> requests::aws_access_key::AwsAccessKeyResource {
        mg::to(self, "microsoft.graph.awsAccessKey")
    }

    /// `…/microsoft.graph.awsEc2Instance`
    #[inline]
    pub fn as_aws_ec2_instance(
        &self,
    ) -> requests::aws_ec2_instance::AwsEc2InstanceResource {
        mg::to(self, "microsoft.graph.awsEc2Instance")
    }

    /// `…/microsoft.graph.awsGroup`
    #[inline]
    pub fn as_aws_group(&self) -> requests::aws_group::AwsGroupResource {
        mg::to(self, "microsoft.graph.awsGroup")
    }

    /// `…/microsoft.graph.awsLambda`
    #[inline]
    pub fn as_aws_lambda(&self) -> requests::aws_lambda::AwsLambdaResource {
        mg::to(self, "microsoft.graph.awsLambda")
    }

    /// `…/microsoft.graph.awsRole`
    #[inline]
    pub fn as_aws_role(&self) -> requests::aws_role::AwsRoleResource {
        mg::to(self, "microsoft.graph.awsRole")
    }

    /// `…/microsoft.graph.awsUser`
    #[inline]
    pub fn as_aws_user(&self) -> requests::aws_user::AwsUserResource {
        mg::to(self, "microsoft.graph.awsUser")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.awsIdentity`, by its URL.
    AwsIdentityCollection(mg::Many<models::AwsIdentity, AwsIdentityResource>)
}

impl AwsIdentityCollection {
    /// `…/microsoft.graph.awsAccessKey`
    #[inline]
    pub fn as_aws_access_key(&self) -> requests::aws_access_key::AwsAccessKeyCollection {
        mg::to(self, "microsoft.graph.awsAccessKey")
    }

    /// `…/microsoft.graph.awsEc2Instance`
    #[inline]
    pub fn as_aws_ec2_instance(
        &self,
    ) -> requests::aws_ec2_instance::AwsEc2InstanceCollection {
        mg::to(self, "microsoft.graph.awsEc2Instance")
    }

    /// `…/microsoft.graph.awsGroup`
    #[inline]
    pub fn as_aws_group(&self) -> requests::aws_group::AwsGroupCollection {
        mg::to(self, "microsoft.graph.awsGroup")
    }

    /// `…/microsoft.graph.awsLambda`
    #[inline]
    pub fn as_aws_lambda(&self) -> requests::aws_lambda::AwsLambdaCollection {
        mg::to(self, "microsoft.graph.awsLambda")
    }

    /// `…/microsoft.graph.awsRole`
    #[inline]
    pub fn as_aws_role(&self) -> requests::aws_role::AwsRoleCollection {
        mg::to(self, "microsoft.graph.awsRole")
    }

    /// `…/microsoft.graph.awsUser`
    #[inline]
    pub fn as_aws_user(&self) -> requests::aws_user::AwsUserCollection {
        mg::to(self, "microsoft.graph.awsUser")
    }
}
