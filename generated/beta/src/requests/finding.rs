// @generated
use crate::{mg, models, requests};

/// Requests on one [`Finding`](models::Finding): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().permissions_analytics().aws().findings().id(id)`.
#[derive(Clone, Debug)]
pub struct FindingResource(mg::One<models::Finding>);

mg::builder! { FindingResource: mg::One<models::Finding> }

impl FindingResource {
    /// `…/microsoft.graph.awsExternalSystemAccessFinding`: cast to
    /// [`AwsExternalSystemAccessFinding`](models::AwsExternalSystemAccessFinding).
    #[doc(alias = "microsoft.graph.awsExternalSystemAccessFinding")]
    #[inline]
    pub fn cast_to_aws_external_system_access_finding(
        &self,
    ) -> requests::aws_external_system_access_finding::AwsExternalSystemAccessFindingResource {
        mg::navigate(self, "microsoft.graph.awsExternalSystemAccessFinding")
    }

    /// `…/microsoft.graph.awsExternalSystemAccessRoleFinding`: cast to
    /// [`AwsExternalSystemAccessRoleFinding`](models::AwsExternalSystemAccessRoleFinding).
    #[doc(alias = "microsoft.graph.awsExternalSystemAccessRoleFinding")]
    #[inline]
    pub fn cast_to_aws_external_system_access_role_finding(
        &self,
    ) -> requests::aws_external_system_access_role_finding::AwsExternalSystemAccessRoleFindingResource {
        mg::navigate(self, "microsoft.graph.awsExternalSystemAccessRoleFinding")
    }

    /// `…/microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`: cast to
    /// [`AwsIdentityAccessManagementKeyAgeFinding`].
    ///
    /// [`AwsIdentityAccessManagementKeyAgeFinding`]: models::AwsIdentityAccessManagementKeyAgeFinding
    #[doc(alias = "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding")]
    #[inline]
    pub fn cast_to_aws_identity_access_management_key_age_finding(
        &self,
    ) -> requests::aws_identity_access_management_key_age_finding::AwsIdentityAccessManagementKeyAgeFindingResource {
        mg::navigate(self, "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding")
    }

    /// `…/microsoft.graph.awsIdentityAccessManagementKeyUsageFinding`: cast to
    /// [`AwsIdentityAccessManagementKeyUsageFinding`].
    ///
    /// [`AwsIdentityAccessManagementKeyUsageFinding`]: models::AwsIdentityAccessManagementKeyUsageFinding
    #[doc(alias = "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding")]
    #[inline]
    pub fn cast_to_aws_identity_access_management_key_usage_finding(
        &self,
    ) -> requests::aws_identity_access_management_key_usage_finding::AwsIdentityAccessManagementKeyUsageFindingResource {
        mg::navigate(self, "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding")
    }

    /// `…/microsoft.graph.awsSecretInformationAccessFinding`: cast to
    /// [`AwsSecretInformationAccessFinding`](models::AwsSecretInformationAccessFinding).
    #[doc(alias = "microsoft.graph.awsSecretInformationAccessFinding")]
    #[inline]
    pub fn cast_to_aws_secret_information_access_finding(
        &self,
    ) -> requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource {
        mg::navigate(self, "microsoft.graph.awsSecretInformationAccessFinding")
    }

    /// `…/microsoft.graph.awsSecurityToolAdministrationFinding`: cast to
    /// [`AwsSecurityToolAdministrationFinding`](models::AwsSecurityToolAdministrationFinding).
    #[doc(alias = "microsoft.graph.awsSecurityToolAdministrationFinding")]
    #[inline]
    pub fn cast_to_aws_security_tool_administration_finding(
        &self,
    ) -> requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource {
        mg::navigate(self, "microsoft.graph.awsSecurityToolAdministrationFinding")
    }

    /// `…/microsoft.graph.encryptedAwsStorageBucketFinding`: cast to
    /// [`EncryptedAwsStorageBucketFinding`](models::EncryptedAwsStorageBucketFinding).
    #[doc(alias = "microsoft.graph.encryptedAwsStorageBucketFinding")]
    #[inline]
    pub fn cast_to_encrypted_aws_storage_bucket_finding(
        &self,
    ) -> requests::encrypted_aws_storage_bucket_finding::EncryptedAwsStorageBucketFindingResource {
        mg::navigate(self, "microsoft.graph.encryptedAwsStorageBucketFinding")
    }

    /// `…/microsoft.graph.encryptedAzureStorageAccountFinding`: cast to
    /// [`EncryptedAzureStorageAccountFinding`](models::EncryptedAzureStorageAccountFinding).
    #[doc(alias = "microsoft.graph.encryptedAzureStorageAccountFinding")]
    #[inline]
    pub fn cast_to_encrypted_azure_storage_account_finding(
        &self,
    ) -> requests::encrypted_azure_storage_account_finding::EncryptedAzureStorageAccountFindingResource {
        mg::navigate(self, "microsoft.graph.encryptedAzureStorageAccountFinding")
    }

    /// `…/microsoft.graph.encryptedGcpStorageBucketFinding`: cast to
    /// [`EncryptedGcpStorageBucketFinding`](models::EncryptedGcpStorageBucketFinding).
    #[doc(alias = "microsoft.graph.encryptedGcpStorageBucketFinding")]
    #[inline]
    pub fn cast_to_encrypted_gcp_storage_bucket_finding(
        &self,
    ) -> requests::encrypted_gcp_storage_bucket_finding::EncryptedGcpStorageBucketFindingResource {
        mg::navigate(self, "microsoft.graph.encryptedGcpStorageBucketFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleAwsStorageBucketFinding`: cast to
    /// [`ExternallyAccessibleAwsStorageBucketFinding`].
    ///
    /// [`ExternallyAccessibleAwsStorageBucketFinding`]: models::ExternallyAccessibleAwsStorageBucketFinding
    #[doc(alias = "microsoft.graph.externallyAccessibleAwsStorageBucketFinding")]
    #[inline]
    pub fn cast_to_externally_accessible_aws_storage_bucket_finding(
        &self,
    ) -> requests::externally_accessible_aws_storage_bucket_finding::ExternallyAccessibleAwsStorageBucketFindingResource {
        mg::navigate(self, "microsoft.graph.externallyAccessibleAwsStorageBucketFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleAzureBlobContainerFinding`: cast to
    /// [`ExternallyAccessibleAzureBlobContainerFinding`].
    ///
    /// [`ExternallyAccessibleAzureBlobContainerFinding`]: models::ExternallyAccessibleAzureBlobContainerFinding
    #[doc(alias = "microsoft.graph.externallyAccessibleAzureBlobContainerFinding")]
    #[inline]
    pub fn cast_to_externally_accessible_azure_blob_container_finding(
        &self,
    ) -> requests::externally_accessible_azure_blob_container_finding::ExternallyAccessibleAzureBlobContainerFindingResource {
        mg::navigate(
            self,
            "microsoft.graph.externallyAccessibleAzureBlobContainerFinding",
        )
    }

    /// `…/microsoft.graph.externallyAccessibleGcpStorageBucketFinding`: cast to
    /// [`ExternallyAccessibleGcpStorageBucketFinding`].
    ///
    /// [`ExternallyAccessibleGcpStorageBucketFinding`]: models::ExternallyAccessibleGcpStorageBucketFinding
    #[doc(alias = "microsoft.graph.externallyAccessibleGcpStorageBucketFinding")]
    #[inline]
    pub fn cast_to_externally_accessible_gcp_storage_bucket_finding(
        &self,
    ) -> requests::externally_accessible_gcp_storage_bucket_finding::ExternallyAccessibleGcpStorageBucketFindingResource {
        mg::navigate(self, "microsoft.graph.externallyAccessibleGcpStorageBucketFinding")
    }

    /// `…/microsoft.graph.identityFinding`: cast to [`IdentityFinding`](models::IdentityFinding).
    #[doc(alias = "microsoft.graph.identityFinding")]
    #[inline]
    pub fn cast_to_identity_finding(
        &self,
    ) -> requests::identity_finding::IdentityFindingResource {
        mg::navigate(self, "microsoft.graph.identityFinding")
    }

    /// `…/microsoft.graph.inactiveAwsResourceFinding`: cast to
    /// [`InactiveAwsResourceFinding`](models::InactiveAwsResourceFinding).
    #[doc(alias = "microsoft.graph.inactiveAwsResourceFinding")]
    #[inline]
    pub fn cast_to_inactive_aws_resource_finding(
        &self,
    ) -> requests::inactive_aws_resource_finding::InactiveAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveAwsResourceFinding")
    }

    /// `…/microsoft.graph.inactiveAwsRoleFinding`: cast to
    /// [`InactiveAwsRoleFinding`](models::InactiveAwsRoleFinding).
    #[doc(alias = "microsoft.graph.inactiveAwsRoleFinding")]
    #[inline]
    pub fn cast_to_inactive_aws_role_finding(
        &self,
    ) -> requests::inactive_aws_role_finding::InactiveAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveAwsRoleFinding")
    }

    /// `…/microsoft.graph.inactiveAzureServicePrincipalFinding`: cast to
    /// [`InactiveAzureServicePrincipalFinding`](models::InactiveAzureServicePrincipalFinding).
    #[doc(alias = "microsoft.graph.inactiveAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_inactive_azure_service_principal_finding(
        &self,
    ) -> requests::inactive_azure_service_principal_finding::InactiveAzureServicePrincipalFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.inactiveGcpServiceAccountFinding`: cast to
    /// [`InactiveGcpServiceAccountFinding`](models::InactiveGcpServiceAccountFinding).
    #[doc(alias = "microsoft.graph.inactiveGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_inactive_gcp_service_account_finding(
        &self,
    ) -> requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.inactiveGroupFinding`: cast to
    /// [`InactiveGroupFinding`](models::InactiveGroupFinding).
    #[doc(alias = "microsoft.graph.inactiveGroupFinding")]
    #[inline]
    pub fn cast_to_inactive_group_finding(
        &self,
    ) -> requests::inactive_group_finding::InactiveGroupFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveGroupFinding")
    }

    /// `…/microsoft.graph.inactiveServerlessFunctionFinding`: cast to
    /// [`InactiveServerlessFunctionFinding`](models::InactiveServerlessFunctionFinding).
    #[doc(alias = "microsoft.graph.inactiveServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_inactive_serverless_function_finding(
        &self,
    ) -> requests::inactive_serverless_function_finding::InactiveServerlessFunctionFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.inactiveUserFinding`: cast to
    /// [`InactiveUserFinding`](models::InactiveUserFinding).
    #[doc(alias = "microsoft.graph.inactiveUserFinding")]
    #[inline]
    pub fn cast_to_inactive_user_finding(
        &self,
    ) -> requests::inactive_user_finding::InactiveUserFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveUserFinding")
    }

    /// `…/microsoft.graph.openAwsSecurityGroupFinding`: cast to
    /// [`OpenAwsSecurityGroupFinding`](models::OpenAwsSecurityGroupFinding).
    #[doc(alias = "microsoft.graph.openAwsSecurityGroupFinding")]
    #[inline]
    pub fn cast_to_open_aws_security_group_finding(
        &self,
    ) -> requests::open_aws_security_group_finding::OpenAwsSecurityGroupFindingResource {
        mg::navigate(self, "microsoft.graph.openAwsSecurityGroupFinding")
    }

    /// `…/microsoft.graph.openNetworkAzureSecurityGroupFinding`: cast to
    /// [`OpenNetworkAzureSecurityGroupFinding`](models::OpenNetworkAzureSecurityGroupFinding).
    #[doc(alias = "microsoft.graph.openNetworkAzureSecurityGroupFinding")]
    #[inline]
    pub fn cast_to_open_network_azure_security_group_finding(
        &self,
    ) -> requests::open_network_azure_security_group_finding::OpenNetworkAzureSecurityGroupFindingResource {
        mg::navigate(self, "microsoft.graph.openNetworkAzureSecurityGroupFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsResourceFinding`: cast to
    /// [`OverprovisionedAwsResourceFinding`](models::OverprovisionedAwsResourceFinding).
    #[doc(alias = "microsoft.graph.overprovisionedAwsResourceFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_aws_resource_finding(
        &self,
    ) -> requests::overprovisioned_aws_resource_finding::OverprovisionedAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedAwsResourceFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsRoleFinding`: cast to
    /// [`OverprovisionedAwsRoleFinding`](models::OverprovisionedAwsRoleFinding).
    #[doc(alias = "microsoft.graph.overprovisionedAwsRoleFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_aws_role_finding(
        &self,
    ) -> requests::overprovisioned_aws_role_finding::OverprovisionedAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedAwsRoleFinding")
    }

    /// `…/microsoft.graph.overprovisionedAzureServicePrincipalFinding`: cast to
    /// [`OverprovisionedAzureServicePrincipalFinding`].
    ///
    /// [`OverprovisionedAzureServicePrincipalFinding`]: models::OverprovisionedAzureServicePrincipalFinding
    #[doc(alias = "microsoft.graph.overprovisionedAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_azure_service_principal_finding(
        &self,
    ) -> requests::overprovisioned_azure_service_principal_finding::OverprovisionedAzureServicePrincipalFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.overprovisionedGcpServiceAccountFinding`: cast to
    /// [`OverprovisionedGcpServiceAccountFinding`].
    ///
    /// [`OverprovisionedGcpServiceAccountFinding`]: models::OverprovisionedGcpServiceAccountFinding
    #[doc(alias = "microsoft.graph.overprovisionedGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_gcp_service_account_finding(
        &self,
    ) -> requests::overprovisioned_gcp_service_account_finding::OverprovisionedGcpServiceAccountFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.overprovisionedServerlessFunctionFinding`: cast to
    /// [`OverprovisionedServerlessFunctionFinding`].
    ///
    /// [`OverprovisionedServerlessFunctionFinding`]: models::OverprovisionedServerlessFunctionFinding
    #[doc(alias = "microsoft.graph.overprovisionedServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_serverless_function_finding(
        &self,
    ) -> requests::overprovisioned_serverless_function_finding::OverprovisionedServerlessFunctionFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.overprovisionedUserFinding`: cast to
    /// [`OverprovisionedUserFinding`](models::OverprovisionedUserFinding).
    #[doc(alias = "microsoft.graph.overprovisionedUserFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_user_finding(
        &self,
    ) -> requests::overprovisioned_user_finding::OverprovisionedUserFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedUserFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsResourceFinding`: cast to
    /// [`PrivilegeEscalationAwsResourceFinding`](models::PrivilegeEscalationAwsResourceFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationAwsResourceFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_aws_resource_finding(
        &self,
    ) -> requests::privilege_escalation_aws_resource_finding::PrivilegeEscalationAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationAwsResourceFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsRoleFinding`: cast to
    /// [`PrivilegeEscalationAwsRoleFinding`](models::PrivilegeEscalationAwsRoleFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationAwsRoleFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_aws_role_finding(
        &self,
    ) -> requests::privilege_escalation_aws_role_finding::PrivilegeEscalationAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationAwsRoleFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationFinding`: cast to
    /// [`PrivilegeEscalationFinding`](models::PrivilegeEscalationFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_finding(
        &self,
    ) -> requests::privilege_escalation_finding::PrivilegeEscalationFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationGcpServiceAccountFinding`: cast to
    /// [`PrivilegeEscalationGcpServiceAccountFinding`].
    ///
    /// [`PrivilegeEscalationGcpServiceAccountFinding`]: models::PrivilegeEscalationGcpServiceAccountFinding
    #[doc(alias = "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_gcp_service_account_finding(
        &self,
    ) -> requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationUserFinding`: cast to
    /// [`PrivilegeEscalationUserFinding`](models::PrivilegeEscalationUserFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationUserFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_user_finding(
        &self,
    ) -> requests::privilege_escalation_user_finding::PrivilegeEscalationUserFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationUserFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsResourceFinding`: cast to
    /// [`SecretInformationAccessAwsResourceFinding`].
    ///
    /// [`SecretInformationAccessAwsResourceFinding`]: models::SecretInformationAccessAwsResourceFinding
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsResourceFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_resource_finding(
        &self,
    ) -> requests::secret_information_access_aws_resource_finding::SecretInformationAccessAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsResourceFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsRoleFinding`: cast to
    /// [`SecretInformationAccessAwsRoleFinding`](models::SecretInformationAccessAwsRoleFinding).
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsRoleFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_role_finding(
        &self,
    ) -> requests::secret_information_access_aws_role_finding::SecretInformationAccessAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsRoleFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`: cast to
    /// [`SecretInformationAccessAwsServerlessFunctionFinding`].
    ///
    /// [`SecretInformationAccessAwsServerlessFunctionFinding`]: models::SecretInformationAccessAwsServerlessFunctionFinding
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_serverless_function_finding(
        &self,
    ) -> requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingResource {
        mg::navigate(
            self,
            "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        )
    }

    /// `…/microsoft.graph.secretInformationAccessAwsUserFinding`: cast to
    /// [`SecretInformationAccessAwsUserFinding`](models::SecretInformationAccessAwsUserFinding).
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsUserFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_user_finding(
        &self,
    ) -> requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingResource {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsUserFinding")
    }

    /// `…/microsoft.graph.securityToolAwsResourceAdministratorFinding`: cast to
    /// [`SecurityToolAwsResourceAdministratorFinding`].
    ///
    /// [`SecurityToolAwsResourceAdministratorFinding`]: models::SecurityToolAwsResourceAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsResourceAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_resource_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_resource_administrator_finding::SecurityToolAwsResourceAdministratorFindingResource {
        mg::navigate(self, "microsoft.graph.securityToolAwsResourceAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsRoleAdministratorFinding`: cast to
    /// [`SecurityToolAwsRoleAdministratorFinding`].
    ///
    /// [`SecurityToolAwsRoleAdministratorFinding`]: models::SecurityToolAwsRoleAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsRoleAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_role_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_role_administrator_finding::SecurityToolAwsRoleAdministratorFindingResource {
        mg::navigate(self, "microsoft.graph.securityToolAwsRoleAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`: cast to
    /// [`SecurityToolAwsServerlessFunctionAdministratorFinding`].
    ///
    /// [`SecurityToolAwsServerlessFunctionAdministratorFinding`]: models::SecurityToolAwsServerlessFunctionAdministratorFinding
    #[doc(
        alias = "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding"
    )]
    #[inline]
    pub fn cast_to_security_tool_aws_serverless_function_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingResource {
        mg::navigate(
            self,
            "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        )
    }

    /// `…/microsoft.graph.securityToolAwsUserAdministratorFinding`: cast to
    /// [`SecurityToolAwsUserAdministratorFinding`].
    ///
    /// [`SecurityToolAwsUserAdministratorFinding`]: models::SecurityToolAwsUserAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsUserAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_user_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_user_administrator_finding::SecurityToolAwsUserAdministratorFindingResource {
        mg::navigate(self, "microsoft.graph.securityToolAwsUserAdministratorFinding")
    }

    /// `…/microsoft.graph.superAwsResourceFinding`: cast to
    /// [`SuperAwsResourceFinding`](models::SuperAwsResourceFinding).
    #[doc(alias = "microsoft.graph.superAwsResourceFinding")]
    #[inline]
    pub fn cast_to_super_aws_resource_finding(
        &self,
    ) -> requests::super_aws_resource_finding::SuperAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.superAwsResourceFinding")
    }

    /// `…/microsoft.graph.superAwsRoleFinding`: cast to
    /// [`SuperAwsRoleFinding`](models::SuperAwsRoleFinding).
    #[doc(alias = "microsoft.graph.superAwsRoleFinding")]
    #[inline]
    pub fn cast_to_super_aws_role_finding(
        &self,
    ) -> requests::super_aws_role_finding::SuperAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.superAwsRoleFinding")
    }

    /// `…/microsoft.graph.superAzureServicePrincipalFinding`: cast to
    /// [`SuperAzureServicePrincipalFinding`](models::SuperAzureServicePrincipalFinding).
    #[doc(alias = "microsoft.graph.superAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_super_azure_service_principal_finding(
        &self,
    ) -> requests::super_azure_service_principal_finding::SuperAzureServicePrincipalFindingResource {
        mg::navigate(self, "microsoft.graph.superAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.superGcpServiceAccountFinding`: cast to
    /// [`SuperGcpServiceAccountFinding`](models::SuperGcpServiceAccountFinding).
    #[doc(alias = "microsoft.graph.superGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_super_gcp_service_account_finding(
        &self,
    ) -> requests::super_gcp_service_account_finding::SuperGcpServiceAccountFindingResource {
        mg::navigate(self, "microsoft.graph.superGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.superServerlessFunctionFinding`: cast to
    /// [`SuperServerlessFunctionFinding`](models::SuperServerlessFunctionFinding).
    #[doc(alias = "microsoft.graph.superServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_super_serverless_function_finding(
        &self,
    ) -> requests::super_serverless_function_finding::SuperServerlessFunctionFindingResource {
        mg::navigate(self, "microsoft.graph.superServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.superUserFinding`: cast to
    /// [`SuperUserFinding`](models::SuperUserFinding).
    #[doc(alias = "microsoft.graph.superUserFinding")]
    #[inline]
    pub fn cast_to_super_user_finding(
        &self,
    ) -> requests::super_user_finding::SuperUserFindingResource {
        mg::navigate(self, "microsoft.graph.superUserFinding")
    }

    /// `…/microsoft.graph.unenforcedMfaAwsUserFinding`: cast to
    /// [`UnenforcedMfaAwsUserFinding`](models::UnenforcedMfaAwsUserFinding).
    #[doc(alias = "microsoft.graph.unenforcedMfaAwsUserFinding")]
    #[inline]
    pub fn cast_to_unenforced_mfa_aws_user_finding(
        &self,
    ) -> requests::unenforced_mfa_aws_user_finding::UnenforcedMfaAwsUserFindingResource {
        mg::navigate(self, "microsoft.graph.unenforcedMfaAwsUserFinding")
    }

    /// `…/microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`: cast to
    /// [`VirtualMachineWithAwsStorageBucketAccessFinding`].
    ///
    /// [`VirtualMachineWithAwsStorageBucketAccessFinding`]: models::VirtualMachineWithAwsStorageBucketAccessFinding
    #[doc(alias = "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding")]
    #[inline]
    pub fn cast_to_virtual_machine_with_aws_storage_bucket_access_finding(
        &self,
    ) -> requests::virtual_machine_with_aws_storage_bucket_access_finding::VirtualMachineWithAwsStorageBucketAccessFindingResource {
        mg::navigate(
            self,
            "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding",
        )
    }
}

/// Requests on a collection of [`Finding`](models::Finding): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.identity_governance().permissions_analytics().aws().findings()`.
#[derive(Clone, Debug)]
pub struct FindingCollection(mg::Many<models::Finding, FindingResource>);

mg::builder! { FindingCollection: mg::Many<models::Finding, FindingResource> }

impl FindingCollection {
    /// `…/microsoft.graph.awsExternalSystemAccessFinding`: the members that are
    /// [`AwsExternalSystemAccessFinding`](models::AwsExternalSystemAccessFinding).
    #[doc(alias = "microsoft.graph.awsExternalSystemAccessFinding")]
    #[inline]
    pub fn cast_to_aws_external_system_access_finding(
        &self,
    ) -> requests::aws_external_system_access_finding::AwsExternalSystemAccessFindingCollection {
        mg::navigate(self, "microsoft.graph.awsExternalSystemAccessFinding")
    }

    /// `…/microsoft.graph.awsExternalSystemAccessRoleFinding`: the members that are
    /// [`AwsExternalSystemAccessRoleFinding`](models::AwsExternalSystemAccessRoleFinding).
    #[doc(alias = "microsoft.graph.awsExternalSystemAccessRoleFinding")]
    #[inline]
    pub fn cast_to_aws_external_system_access_role_finding(
        &self,
    ) -> requests::aws_external_system_access_role_finding::AwsExternalSystemAccessRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.awsExternalSystemAccessRoleFinding")
    }

    /// `…/microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`: the members that are
    /// [`AwsIdentityAccessManagementKeyAgeFinding`].
    ///
    /// [`AwsIdentityAccessManagementKeyAgeFinding`]: models::AwsIdentityAccessManagementKeyAgeFinding
    #[doc(alias = "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding")]
    #[inline]
    pub fn cast_to_aws_identity_access_management_key_age_finding(
        &self,
    ) -> requests::aws_identity_access_management_key_age_finding::AwsIdentityAccessManagementKeyAgeFindingCollection {
        mg::navigate(self, "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding")
    }

    /// `…/microsoft.graph.awsIdentityAccessManagementKeyUsageFinding`: the members that are
    /// [`AwsIdentityAccessManagementKeyUsageFinding`].
    ///
    /// [`AwsIdentityAccessManagementKeyUsageFinding`]: models::AwsIdentityAccessManagementKeyUsageFinding
    #[doc(alias = "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding")]
    #[inline]
    pub fn cast_to_aws_identity_access_management_key_usage_finding(
        &self,
    ) -> requests::aws_identity_access_management_key_usage_finding::AwsIdentityAccessManagementKeyUsageFindingCollection {
        mg::navigate(self, "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding")
    }

    /// `…/microsoft.graph.awsSecretInformationAccessFinding`: the members that are
    /// [`AwsSecretInformationAccessFinding`](models::AwsSecretInformationAccessFinding).
    #[doc(alias = "microsoft.graph.awsSecretInformationAccessFinding")]
    #[inline]
    pub fn cast_to_aws_secret_information_access_finding(
        &self,
    ) -> requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingCollection {
        mg::navigate(self, "microsoft.graph.awsSecretInformationAccessFinding")
    }

    /// `…/microsoft.graph.awsSecurityToolAdministrationFinding`: the members that are
    /// [`AwsSecurityToolAdministrationFinding`](models::AwsSecurityToolAdministrationFinding).
    #[doc(alias = "microsoft.graph.awsSecurityToolAdministrationFinding")]
    #[inline]
    pub fn cast_to_aws_security_tool_administration_finding(
        &self,
    ) -> requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingCollection {
        mg::navigate(self, "microsoft.graph.awsSecurityToolAdministrationFinding")
    }

    /// `…/microsoft.graph.encryptedAwsStorageBucketFinding`: the members that are
    /// [`EncryptedAwsStorageBucketFinding`](models::EncryptedAwsStorageBucketFinding).
    #[doc(alias = "microsoft.graph.encryptedAwsStorageBucketFinding")]
    #[inline]
    pub fn cast_to_encrypted_aws_storage_bucket_finding(
        &self,
    ) -> requests::encrypted_aws_storage_bucket_finding::EncryptedAwsStorageBucketFindingCollection {
        mg::navigate(self, "microsoft.graph.encryptedAwsStorageBucketFinding")
    }

    /// `…/microsoft.graph.encryptedAzureStorageAccountFinding`: the members that are
    /// [`EncryptedAzureStorageAccountFinding`](models::EncryptedAzureStorageAccountFinding).
    #[doc(alias = "microsoft.graph.encryptedAzureStorageAccountFinding")]
    #[inline]
    pub fn cast_to_encrypted_azure_storage_account_finding(
        &self,
    ) -> requests::encrypted_azure_storage_account_finding::EncryptedAzureStorageAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.encryptedAzureStorageAccountFinding")
    }

    /// `…/microsoft.graph.encryptedGcpStorageBucketFinding`: the members that are
    /// [`EncryptedGcpStorageBucketFinding`](models::EncryptedGcpStorageBucketFinding).
    #[doc(alias = "microsoft.graph.encryptedGcpStorageBucketFinding")]
    #[inline]
    pub fn cast_to_encrypted_gcp_storage_bucket_finding(
        &self,
    ) -> requests::encrypted_gcp_storage_bucket_finding::EncryptedGcpStorageBucketFindingCollection {
        mg::navigate(self, "microsoft.graph.encryptedGcpStorageBucketFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleAwsStorageBucketFinding`: the members that are
    /// [`ExternallyAccessibleAwsStorageBucketFinding`].
    ///
    /// [`ExternallyAccessibleAwsStorageBucketFinding`]: models::ExternallyAccessibleAwsStorageBucketFinding
    #[doc(alias = "microsoft.graph.externallyAccessibleAwsStorageBucketFinding")]
    #[inline]
    pub fn cast_to_externally_accessible_aws_storage_bucket_finding(
        &self,
    ) -> requests::externally_accessible_aws_storage_bucket_finding::ExternallyAccessibleAwsStorageBucketFindingCollection {
        mg::navigate(self, "microsoft.graph.externallyAccessibleAwsStorageBucketFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleAzureBlobContainerFinding`: the members that are
    /// [`ExternallyAccessibleAzureBlobContainerFinding`].
    ///
    /// [`ExternallyAccessibleAzureBlobContainerFinding`]: models::ExternallyAccessibleAzureBlobContainerFinding
    #[doc(alias = "microsoft.graph.externallyAccessibleAzureBlobContainerFinding")]
    #[inline]
    pub fn cast_to_externally_accessible_azure_blob_container_finding(
        &self,
    ) -> requests::externally_accessible_azure_blob_container_finding::ExternallyAccessibleAzureBlobContainerFindingCollection {
        mg::navigate(
            self,
            "microsoft.graph.externallyAccessibleAzureBlobContainerFinding",
        )
    }

    /// `…/microsoft.graph.externallyAccessibleGcpStorageBucketFinding`: the members that are
    /// [`ExternallyAccessibleGcpStorageBucketFinding`].
    ///
    /// [`ExternallyAccessibleGcpStorageBucketFinding`]: models::ExternallyAccessibleGcpStorageBucketFinding
    #[doc(alias = "microsoft.graph.externallyAccessibleGcpStorageBucketFinding")]
    #[inline]
    pub fn cast_to_externally_accessible_gcp_storage_bucket_finding(
        &self,
    ) -> requests::externally_accessible_gcp_storage_bucket_finding::ExternallyAccessibleGcpStorageBucketFindingCollection {
        mg::navigate(self, "microsoft.graph.externallyAccessibleGcpStorageBucketFinding")
    }

    /// `…/microsoft.graph.identityFinding`: the members that are
    /// [`IdentityFinding`](models::IdentityFinding).
    #[doc(alias = "microsoft.graph.identityFinding")]
    #[inline]
    pub fn cast_to_identity_finding(
        &self,
    ) -> requests::identity_finding::IdentityFindingCollection {
        mg::navigate(self, "microsoft.graph.identityFinding")
    }

    /// `…/microsoft.graph.inactiveAwsResourceFinding`: the members that are
    /// [`InactiveAwsResourceFinding`](models::InactiveAwsResourceFinding).
    #[doc(alias = "microsoft.graph.inactiveAwsResourceFinding")]
    #[inline]
    pub fn cast_to_inactive_aws_resource_finding(
        &self,
    ) -> requests::inactive_aws_resource_finding::InactiveAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveAwsResourceFinding")
    }

    /// `…/microsoft.graph.inactiveAwsRoleFinding`: the members that are
    /// [`InactiveAwsRoleFinding`](models::InactiveAwsRoleFinding).
    #[doc(alias = "microsoft.graph.inactiveAwsRoleFinding")]
    #[inline]
    pub fn cast_to_inactive_aws_role_finding(
        &self,
    ) -> requests::inactive_aws_role_finding::InactiveAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveAwsRoleFinding")
    }

    /// `…/microsoft.graph.inactiveAzureServicePrincipalFinding`: the members that are
    /// [`InactiveAzureServicePrincipalFinding`](models::InactiveAzureServicePrincipalFinding).
    #[doc(alias = "microsoft.graph.inactiveAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_inactive_azure_service_principal_finding(
        &self,
    ) -> requests::inactive_azure_service_principal_finding::InactiveAzureServicePrincipalFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.inactiveGcpServiceAccountFinding`: the members that are
    /// [`InactiveGcpServiceAccountFinding`](models::InactiveGcpServiceAccountFinding).
    #[doc(alias = "microsoft.graph.inactiveGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_inactive_gcp_service_account_finding(
        &self,
    ) -> requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.inactiveGroupFinding`: the members that are
    /// [`InactiveGroupFinding`](models::InactiveGroupFinding).
    #[doc(alias = "microsoft.graph.inactiveGroupFinding")]
    #[inline]
    pub fn cast_to_inactive_group_finding(
        &self,
    ) -> requests::inactive_group_finding::InactiveGroupFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveGroupFinding")
    }

    /// `…/microsoft.graph.inactiveServerlessFunctionFinding`: the members that are
    /// [`InactiveServerlessFunctionFinding`](models::InactiveServerlessFunctionFinding).
    #[doc(alias = "microsoft.graph.inactiveServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_inactive_serverless_function_finding(
        &self,
    ) -> requests::inactive_serverless_function_finding::InactiveServerlessFunctionFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.inactiveUserFinding`: the members that are
    /// [`InactiveUserFinding`](models::InactiveUserFinding).
    #[doc(alias = "microsoft.graph.inactiveUserFinding")]
    #[inline]
    pub fn cast_to_inactive_user_finding(
        &self,
    ) -> requests::inactive_user_finding::InactiveUserFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveUserFinding")
    }

    /// `…/microsoft.graph.openAwsSecurityGroupFinding`: the members that are
    /// [`OpenAwsSecurityGroupFinding`](models::OpenAwsSecurityGroupFinding).
    #[doc(alias = "microsoft.graph.openAwsSecurityGroupFinding")]
    #[inline]
    pub fn cast_to_open_aws_security_group_finding(
        &self,
    ) -> requests::open_aws_security_group_finding::OpenAwsSecurityGroupFindingCollection {
        mg::navigate(self, "microsoft.graph.openAwsSecurityGroupFinding")
    }

    /// `…/microsoft.graph.openNetworkAzureSecurityGroupFinding`: the members that are
    /// [`OpenNetworkAzureSecurityGroupFinding`](models::OpenNetworkAzureSecurityGroupFinding).
    #[doc(alias = "microsoft.graph.openNetworkAzureSecurityGroupFinding")]
    #[inline]
    pub fn cast_to_open_network_azure_security_group_finding(
        &self,
    ) -> requests::open_network_azure_security_group_finding::OpenNetworkAzureSecurityGroupFindingCollection {
        mg::navigate(self, "microsoft.graph.openNetworkAzureSecurityGroupFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsResourceFinding`: the members that are
    /// [`OverprovisionedAwsResourceFinding`](models::OverprovisionedAwsResourceFinding).
    #[doc(alias = "microsoft.graph.overprovisionedAwsResourceFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_aws_resource_finding(
        &self,
    ) -> requests::overprovisioned_aws_resource_finding::OverprovisionedAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedAwsResourceFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsRoleFinding`: the members that are
    /// [`OverprovisionedAwsRoleFinding`](models::OverprovisionedAwsRoleFinding).
    #[doc(alias = "microsoft.graph.overprovisionedAwsRoleFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_aws_role_finding(
        &self,
    ) -> requests::overprovisioned_aws_role_finding::OverprovisionedAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedAwsRoleFinding")
    }

    /// `…/microsoft.graph.overprovisionedAzureServicePrincipalFinding`: the members that are
    /// [`OverprovisionedAzureServicePrincipalFinding`].
    ///
    /// [`OverprovisionedAzureServicePrincipalFinding`]: models::OverprovisionedAzureServicePrincipalFinding
    #[doc(alias = "microsoft.graph.overprovisionedAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_azure_service_principal_finding(
        &self,
    ) -> requests::overprovisioned_azure_service_principal_finding::OverprovisionedAzureServicePrincipalFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.overprovisionedGcpServiceAccountFinding`: the members that are
    /// [`OverprovisionedGcpServiceAccountFinding`].
    ///
    /// [`OverprovisionedGcpServiceAccountFinding`]: models::OverprovisionedGcpServiceAccountFinding
    #[doc(alias = "microsoft.graph.overprovisionedGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_gcp_service_account_finding(
        &self,
    ) -> requests::overprovisioned_gcp_service_account_finding::OverprovisionedGcpServiceAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.overprovisionedServerlessFunctionFinding`: the members that are
    /// [`OverprovisionedServerlessFunctionFinding`].
    ///
    /// [`OverprovisionedServerlessFunctionFinding`]: models::OverprovisionedServerlessFunctionFinding
    #[doc(alias = "microsoft.graph.overprovisionedServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_serverless_function_finding(
        &self,
    ) -> requests::overprovisioned_serverless_function_finding::OverprovisionedServerlessFunctionFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.overprovisionedUserFinding`: the members that are
    /// [`OverprovisionedUserFinding`](models::OverprovisionedUserFinding).
    #[doc(alias = "microsoft.graph.overprovisionedUserFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_user_finding(
        &self,
    ) -> requests::overprovisioned_user_finding::OverprovisionedUserFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedUserFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsResourceFinding`: the members that are
    /// [`PrivilegeEscalationAwsResourceFinding`](models::PrivilegeEscalationAwsResourceFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationAwsResourceFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_aws_resource_finding(
        &self,
    ) -> requests::privilege_escalation_aws_resource_finding::PrivilegeEscalationAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationAwsResourceFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsRoleFinding`: the members that are
    /// [`PrivilegeEscalationAwsRoleFinding`](models::PrivilegeEscalationAwsRoleFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationAwsRoleFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_aws_role_finding(
        &self,
    ) -> requests::privilege_escalation_aws_role_finding::PrivilegeEscalationAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationAwsRoleFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationFinding`: the members that are
    /// [`PrivilegeEscalationFinding`](models::PrivilegeEscalationFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_finding(
        &self,
    ) -> requests::privilege_escalation_finding::PrivilegeEscalationFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationGcpServiceAccountFinding`: the members that are
    /// [`PrivilegeEscalationGcpServiceAccountFinding`].
    ///
    /// [`PrivilegeEscalationGcpServiceAccountFinding`]: models::PrivilegeEscalationGcpServiceAccountFinding
    #[doc(alias = "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_gcp_service_account_finding(
        &self,
    ) -> requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationUserFinding`: the members that are
    /// [`PrivilegeEscalationUserFinding`](models::PrivilegeEscalationUserFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationUserFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_user_finding(
        &self,
    ) -> requests::privilege_escalation_user_finding::PrivilegeEscalationUserFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationUserFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsResourceFinding`: the members that are
    /// [`SecretInformationAccessAwsResourceFinding`].
    ///
    /// [`SecretInformationAccessAwsResourceFinding`]: models::SecretInformationAccessAwsResourceFinding
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsResourceFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_resource_finding(
        &self,
    ) -> requests::secret_information_access_aws_resource_finding::SecretInformationAccessAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsResourceFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsRoleFinding`: the members that are
    /// [`SecretInformationAccessAwsRoleFinding`](models::SecretInformationAccessAwsRoleFinding).
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsRoleFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_role_finding(
        &self,
    ) -> requests::secret_information_access_aws_role_finding::SecretInformationAccessAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsRoleFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`: the members that
    /// are [`SecretInformationAccessAwsServerlessFunctionFinding`].
    ///
    /// [`SecretInformationAccessAwsServerlessFunctionFinding`]: models::SecretInformationAccessAwsServerlessFunctionFinding
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_serverless_function_finding(
        &self,
    ) -> requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingCollection {
        mg::navigate(
            self,
            "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        )
    }

    /// `…/microsoft.graph.secretInformationAccessAwsUserFinding`: the members that are
    /// [`SecretInformationAccessAwsUserFinding`](models::SecretInformationAccessAwsUserFinding).
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsUserFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_user_finding(
        &self,
    ) -> requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingCollection {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsUserFinding")
    }

    /// `…/microsoft.graph.securityToolAwsResourceAdministratorFinding`: the members that are
    /// [`SecurityToolAwsResourceAdministratorFinding`].
    ///
    /// [`SecurityToolAwsResourceAdministratorFinding`]: models::SecurityToolAwsResourceAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsResourceAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_resource_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_resource_administrator_finding::SecurityToolAwsResourceAdministratorFindingCollection {
        mg::navigate(self, "microsoft.graph.securityToolAwsResourceAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsRoleAdministratorFinding`: the members that are
    /// [`SecurityToolAwsRoleAdministratorFinding`].
    ///
    /// [`SecurityToolAwsRoleAdministratorFinding`]: models::SecurityToolAwsRoleAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsRoleAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_role_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_role_administrator_finding::SecurityToolAwsRoleAdministratorFindingCollection {
        mg::navigate(self, "microsoft.graph.securityToolAwsRoleAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`: the members that
    /// are [`SecurityToolAwsServerlessFunctionAdministratorFinding`].
    ///
    /// [`SecurityToolAwsServerlessFunctionAdministratorFinding`]: models::SecurityToolAwsServerlessFunctionAdministratorFinding
    #[doc(
        alias = "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding"
    )]
    #[inline]
    pub fn cast_to_security_tool_aws_serverless_function_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingCollection {
        mg::navigate(
            self,
            "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        )
    }

    /// `…/microsoft.graph.securityToolAwsUserAdministratorFinding`: the members that are
    /// [`SecurityToolAwsUserAdministratorFinding`].
    ///
    /// [`SecurityToolAwsUserAdministratorFinding`]: models::SecurityToolAwsUserAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsUserAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_user_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_user_administrator_finding::SecurityToolAwsUserAdministratorFindingCollection {
        mg::navigate(self, "microsoft.graph.securityToolAwsUserAdministratorFinding")
    }

    /// `…/microsoft.graph.superAwsResourceFinding`: the members that are
    /// [`SuperAwsResourceFinding`](models::SuperAwsResourceFinding).
    #[doc(alias = "microsoft.graph.superAwsResourceFinding")]
    #[inline]
    pub fn cast_to_super_aws_resource_finding(
        &self,
    ) -> requests::super_aws_resource_finding::SuperAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.superAwsResourceFinding")
    }

    /// `…/microsoft.graph.superAwsRoleFinding`: the members that are
    /// [`SuperAwsRoleFinding`](models::SuperAwsRoleFinding).
    #[doc(alias = "microsoft.graph.superAwsRoleFinding")]
    #[inline]
    pub fn cast_to_super_aws_role_finding(
        &self,
    ) -> requests::super_aws_role_finding::SuperAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.superAwsRoleFinding")
    }

    /// `…/microsoft.graph.superAzureServicePrincipalFinding`: the members that are
    /// [`SuperAzureServicePrincipalFinding`](models::SuperAzureServicePrincipalFinding).
    #[doc(alias = "microsoft.graph.superAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_super_azure_service_principal_finding(
        &self,
    ) -> requests::super_azure_service_principal_finding::SuperAzureServicePrincipalFindingCollection {
        mg::navigate(self, "microsoft.graph.superAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.superGcpServiceAccountFinding`: the members that are
    /// [`SuperGcpServiceAccountFinding`](models::SuperGcpServiceAccountFinding).
    #[doc(alias = "microsoft.graph.superGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_super_gcp_service_account_finding(
        &self,
    ) -> requests::super_gcp_service_account_finding::SuperGcpServiceAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.superGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.superServerlessFunctionFinding`: the members that are
    /// [`SuperServerlessFunctionFinding`](models::SuperServerlessFunctionFinding).
    #[doc(alias = "microsoft.graph.superServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_super_serverless_function_finding(
        &self,
    ) -> requests::super_serverless_function_finding::SuperServerlessFunctionFindingCollection {
        mg::navigate(self, "microsoft.graph.superServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.superUserFinding`: the members that are
    /// [`SuperUserFinding`](models::SuperUserFinding).
    #[doc(alias = "microsoft.graph.superUserFinding")]
    #[inline]
    pub fn cast_to_super_user_finding(
        &self,
    ) -> requests::super_user_finding::SuperUserFindingCollection {
        mg::navigate(self, "microsoft.graph.superUserFinding")
    }

    /// `…/microsoft.graph.unenforcedMfaAwsUserFinding`: the members that are
    /// [`UnenforcedMfaAwsUserFinding`](models::UnenforcedMfaAwsUserFinding).
    #[doc(alias = "microsoft.graph.unenforcedMfaAwsUserFinding")]
    #[inline]
    pub fn cast_to_unenforced_mfa_aws_user_finding(
        &self,
    ) -> requests::unenforced_mfa_aws_user_finding::UnenforcedMfaAwsUserFindingCollection {
        mg::navigate(self, "microsoft.graph.unenforcedMfaAwsUserFinding")
    }

    /// `…/microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`: the members that are
    /// [`VirtualMachineWithAwsStorageBucketAccessFinding`].
    ///
    /// [`VirtualMachineWithAwsStorageBucketAccessFinding`]: models::VirtualMachineWithAwsStorageBucketAccessFinding
    #[doc(alias = "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding")]
    #[inline]
    pub fn cast_to_virtual_machine_with_aws_storage_bucket_access_finding(
        &self,
    ) -> requests::virtual_machine_with_aws_storage_bucket_access_finding::VirtualMachineWithAwsStorageBucketAccessFindingCollection {
        mg::navigate(
            self,
            "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding",
        )
    }
}
