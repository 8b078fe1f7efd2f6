// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authorizationSystemIdentity`, by its URL.
    AuthorizationSystemIdentityResource(mg::One<models::AuthorizationSystemIdentity>)
}

impl AuthorizationSystemIdentityResource {
    /// `…/authorizationSystem`: `authorizationSystem`
    #[inline]
    pub fn authorization_system(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemResource {
        mg::to(self, "authorizationSystem")
    }

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

    /// `…/microsoft.graph.awsIdentity`
    #[inline]
    pub fn as_aws_identity(&self) -> requests::aws_identity::AwsIdentityResource {
        mg::to(self, "microsoft.graph.awsIdentity")
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

    /// `…/microsoft.graph.azureGroup`
    #[inline]
    pub fn as_azure_group(&self) -> requests::azure_group::AzureGroupResource {
        mg::to(self, "microsoft.graph.azureGroup")
    }

    /// `…/microsoft.graph.azureIdentity`
    #[inline]
    pub fn as_azure_identity(&self) -> requests::azure_identity::AzureIdentityResource {
        mg::to(self, "microsoft.graph.azureIdentity")
    }

    /// `…/microsoft.graph.azureManagedIdentity`
    #[inline]
    pub fn as_azure_managed_identity(
        &self,
    ) -> requests::azure_managed_identity::AzureManagedIdentityResource {
        mg::to(self, "microsoft.graph.azureManagedIdentity")
    }

    /// `…/microsoft.graph.azureServerlessFunction`
    #[inline]
    pub fn as_azure_serverless_function(
        &self,
    ) -> requests::azure_serverless_function::AzureServerlessFunctionResource {
        mg::to(self, "microsoft.graph.azureServerlessFunction")
    }

    /// `…/microsoft.graph.azureServicePrincipal`
    #[inline]
    pub fn as_azure_service_principal(
        &self,
    ) -> requests::azure_service_principal::AzureServicePrincipalResource {
        mg::to(self, "microsoft.graph.azureServicePrincipal")
    }

    /// `…/microsoft.graph.azureUser`
    #[inline]
    pub fn as_azure_user(&self) -> requests::azure_user::AzureUserResource {
        mg::to(self, "microsoft.graph.azureUser")
    }

    /// `…/microsoft.graph.gcpCloudFunction`
    #[inline]
    pub fn as_gcp_cloud_function(
        &self,
    ) -> requests::gcp_cloud_function::GcpCloudFunctionResource {
        mg::to(self, "microsoft.graph.gcpCloudFunction")
    }

    /// `…/microsoft.graph.gcpGroup`
    #[inline]
    pub fn as_gcp_group(&self) -> requests::gcp_group::GcpGroupResource {
        mg::to(self, "microsoft.graph.gcpGroup")
    }

    /// `…/microsoft.graph.gcpIdentity`
    #[inline]
    pub fn as_gcp_identity(&self) -> requests::gcp_identity::GcpIdentityResource {
        mg::to(self, "microsoft.graph.gcpIdentity")
    }

    /// `…/microsoft.graph.gcpServiceAccount`
    #[inline]
    pub fn as_gcp_service_account(
        &self,
    ) -> requests::gcp_service_account::GcpServiceAccountResource {
        mg::to(self, "microsoft.graph.gcpServiceAccount")
    }

    /// `…/microsoft.graph.gcpUser`
    #[inline]
    pub fn as_gcp_user(&self) -> requests::gcp_user::GcpUserResource {
        mg::to(self, "microsoft.graph.gcpUser")
    }
}
