// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthorizationSystemIdentity`](models::AuthorizationSystemIdentity): `get`,
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
///     .cast_to_aws_secret_information_access_finding()
///     .identity()
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationSystemIdentityResource(
    mg::One<models::AuthorizationSystemIdentity>,
);

mg::builder! { AuthorizationSystemIdentityResource: mg::One<models::AuthorizationSystemIdentity> }

impl AuthorizationSystemIdentityResource {
    /// `…/authorizationSystem`: [`AuthorizationSystem`](models::AuthorizationSystem).
    #[inline]
    pub fn authorization_system(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemResource {
        mg::navigate(self, "authorizationSystem")
    }

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

    /// `…/microsoft.graph.awsIdentity`: cast to [`AwsIdentity`](models::AwsIdentity).
    #[doc(alias = "microsoft.graph.awsIdentity")]
    #[inline]
    pub fn cast_to_aws_identity(&self) -> requests::aws_identity::AwsIdentityResource {
        mg::navigate(self, "microsoft.graph.awsIdentity")
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

    /// `…/microsoft.graph.azureGroup`: cast to [`AzureGroup`](models::AzureGroup).
    #[doc(alias = "microsoft.graph.azureGroup")]
    #[inline]
    pub fn cast_to_azure_group(&self) -> requests::azure_group::AzureGroupResource {
        mg::navigate(self, "microsoft.graph.azureGroup")
    }

    /// `…/microsoft.graph.azureIdentity`: cast to [`AzureIdentity`](models::AzureIdentity).
    #[doc(alias = "microsoft.graph.azureIdentity")]
    #[inline]
    pub fn cast_to_azure_identity(
        &self,
    ) -> requests::azure_identity::AzureIdentityResource {
        mg::navigate(self, "microsoft.graph.azureIdentity")
    }

    /// `…/microsoft.graph.azureManagedIdentity`: cast to
    /// [`AzureManagedIdentity`](models::AzureManagedIdentity).
    #[doc(alias = "microsoft.graph.azureManagedIdentity")]
    #[inline]
    pub fn cast_to_azure_managed_identity(
        &self,
    ) -> requests::azure_managed_identity::AzureManagedIdentityResource {
        mg::navigate(self, "microsoft.graph.azureManagedIdentity")
    }

    /// `…/microsoft.graph.azureServerlessFunction`: cast to
    /// [`AzureServerlessFunction`](models::AzureServerlessFunction).
    #[doc(alias = "microsoft.graph.azureServerlessFunction")]
    #[inline]
    pub fn cast_to_azure_serverless_function(
        &self,
    ) -> requests::azure_serverless_function::AzureServerlessFunctionResource {
        mg::navigate(self, "microsoft.graph.azureServerlessFunction")
    }

    /// `…/microsoft.graph.azureServicePrincipal`: cast to
    /// [`AzureServicePrincipal`](models::AzureServicePrincipal).
    #[doc(alias = "microsoft.graph.azureServicePrincipal")]
    #[inline]
    pub fn cast_to_azure_service_principal(
        &self,
    ) -> requests::azure_service_principal::AzureServicePrincipalResource {
        mg::navigate(self, "microsoft.graph.azureServicePrincipal")
    }

    /// `…/microsoft.graph.azureUser`: cast to [`AzureUser`](models::AzureUser).
    #[doc(alias = "microsoft.graph.azureUser")]
    #[inline]
    pub fn cast_to_azure_user(&self) -> requests::azure_user::AzureUserResource {
        mg::navigate(self, "microsoft.graph.azureUser")
    }

    /// `…/microsoft.graph.gcpCloudFunction`: cast to
    /// [`GcpCloudFunction`](models::GcpCloudFunction).
    #[doc(alias = "microsoft.graph.gcpCloudFunction")]
    #[inline]
    pub fn cast_to_gcp_cloud_function(
        &self,
    ) -> requests::gcp_cloud_function::GcpCloudFunctionResource {
        mg::navigate(self, "microsoft.graph.gcpCloudFunction")
    }

    /// `…/microsoft.graph.gcpGroup`: cast to [`GcpGroup`](models::GcpGroup).
    #[doc(alias = "microsoft.graph.gcpGroup")]
    #[inline]
    pub fn cast_to_gcp_group(&self) -> requests::gcp_group::GcpGroupResource {
        mg::navigate(self, "microsoft.graph.gcpGroup")
    }

    /// `…/microsoft.graph.gcpIdentity`: cast to [`GcpIdentity`](models::GcpIdentity).
    #[doc(alias = "microsoft.graph.gcpIdentity")]
    #[inline]
    pub fn cast_to_gcp_identity(&self) -> requests::gcp_identity::GcpIdentityResource {
        mg::navigate(self, "microsoft.graph.gcpIdentity")
    }

    /// `…/microsoft.graph.gcpServiceAccount`: cast to
    /// [`GcpServiceAccount`](models::GcpServiceAccount).
    #[doc(alias = "microsoft.graph.gcpServiceAccount")]
    #[inline]
    pub fn cast_to_gcp_service_account(
        &self,
    ) -> requests::gcp_service_account::GcpServiceAccountResource {
        mg::navigate(self, "microsoft.graph.gcpServiceAccount")
    }

    /// `…/microsoft.graph.gcpUser`: cast to [`GcpUser`](models::GcpUser).
    #[doc(alias = "microsoft.graph.gcpUser")]
    #[inline]
    pub fn cast_to_gcp_user(&self) -> requests::gcp_user::GcpUserResource {
        mg::navigate(self, "microsoft.graph.gcpUser")
    }
}
