// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.finding`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsAnalytics/aws/findings/{finding-id}`.
    FindingResource(mg::One<models::Finding>)
}

impl FindingResource {
    /// `…/microsoft.graph.awsExternalSystemAccessFinding`
    #[inline]
    pub fn as_aws_external_system_access_finding(
        &self,
    ) -> requests::aws_external_system_access_finding::AwsExternalSystemAccessFindingResource {
        mg::to(self, "microsoft.graph.awsExternalSystemAccessFinding")
    }

    /// `…/microsoft.graph.awsExternalSystemAccessRoleFinding`
    #[inline]
    pub fn as_aws_external_system_access_role_finding(
        &self,
    ) -> requests::aws_external_system_access_role_finding::AwsExternalSystemAccessRoleFindingResource {
        mg::to(self, "microsoft.graph.awsExternalSystemAccessRoleFinding")
    }

    /// `…/microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`
    #[inline]
    pub fn as_aws_identity_access_management_key_age_finding(
        &self,
    ) -> requests::aws_identity_access_management_key_age_finding::AwsIdentityAccessManagementKeyAgeFindingResource {
        mg::to(self, "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding")
    }

    /// `…/microsoft.graph.awsIdentityAccessManagementKeyUsageFinding`
    #[inline]
    pub fn as_aws_identity_access_management_key_usage_finding(
        &self,
    ) -> requests::aws_identity_access_management_key_usage_finding::AwsIdentityAccessManagementKeyUsageFindingResource {
        mg::to(self, "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding")
    }

    /// `…/microsoft.graph.awsSecretInformationAccessFinding`
    #[inline]
    pub fn as_aws_secret_information_access_finding(
        &self,
    ) -> requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource {
        mg::to(self, "microsoft.graph.awsSecretInformationAccessFinding")
    }

    /// `…/microsoft.graph.awsSecurityToolAdministrationFinding`
    #[inline]
    pub fn as_aws_security_tool_administration_finding(
        &self,
    ) -> requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource {
        mg::to(self, "microsoft.graph.awsSecurityToolAdministrationFinding")
    }

    /// `…/microsoft.graph.encryptedAwsStorageBucketFinding`
    #[inline]
    pub fn as_encrypted_aws_storage_bucket_finding(
        &self,
    ) -> requests::encrypted_aws_storage_bucket_finding::EncryptedAwsStorageBucketFindingResource {
        mg::to(self, "microsoft.graph.encryptedAwsStorageBucketFinding")
    }

    /// `…/microsoft.graph.encryptedAzureStorageAccountFinding`
    #[inline]
    pub fn as_encrypted_azure_storage_account_finding(
        &self,
    ) -> requests::encrypted_azure_storage_account_finding::EncryptedAzureStorageAccountFindingResource {
        mg::to(self, "microsoft.graph.encryptedAzureStorageAccountFinding")
    }

    /// `…/microsoft.graph.encryptedGcpStorageBucketFinding`
    #[inline]
    pub fn as_encrypted_gcp_storage_bucket_finding(
        &self,
    ) -> requests::encrypted_gcp_storage_bucket_finding::EncryptedGcpStorageBucketFindingResource {
        mg::to(self, "microsoft.graph.encryptedGcpStorageBucketFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleAwsStorageBucketFinding`
    #[inline]
    pub fn as_externally_accessible_aws_storage_bucket_finding(
        &self,
    ) -> requests::externally_accessible_aws_storage_bucket_finding::ExternallyAccessibleAwsStorageBucketFindingResource {
        mg::to(self, "microsoft.graph.externallyAccessibleAwsStorageBucketFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleAzureBlobContainerFinding`
    #[inline]
    pub fn as_externally_accessible_azure_blob_container_finding(
        &self,
    ) -> requests::externally_accessible_azure_blob_container_finding::ExternallyAccessibleAzureBlobContainerFindingResource {
        mg::to(self, "microsoft.graph.externallyAccessibleAzureBlobContainerFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleGcpStorageBucketFinding`
    #[inline]
    pub fn as_externally_accessible_gcp_storage_bucket_finding(
        &self,
    ) -> requests::externally_accessible_gcp_storage_bucket_finding::ExternallyAccessibleGcpStorageBucketFindingResource {
        mg::to(self, "microsoft.graph.externallyAccessibleGcpStorageBucketFinding")
    }

    /// `…/microsoft.graph.identityFinding`
    #[inline]
    pub fn as_identity_finding(
        &self,
    ) -> requests::identity_finding::IdentityFindingResource {
        mg::to(self, "microsoft.graph.identityFinding")
    }

    /// `…/microsoft.graph.inactiveAwsResourceFinding`
    #[inline]
    pub fn as_inactive_aws_resource_finding(
        &self,
    ) -> requests::inactive_aws_resource_finding::InactiveAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.inactiveAwsResourceFinding")
    }

    /// `…/microsoft.graph.inactiveAwsRoleFinding`
    #[inline]
    pub fn as_inactive_aws_role_finding(
        &self,
    ) -> requests::inactive_aws_role_finding::InactiveAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.inactiveAwsRoleFinding")
    }

    /// `…/microsoft.graph.inactiveAzureServicePrincipalFinding`
    #[inline]
    pub fn as_inactive_azure_service_principal_finding(
        &self,
    ) -> requests::inactive_azure_service_principal_finding::InactiveAzureServicePrincipalFindingResource {
        mg::to(self, "microsoft.graph.inactiveAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.inactiveGcpServiceAccountFinding`
    #[inline]
    pub fn as_inactive_gcp_service_account_finding(
        &self,
    ) -> requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingResource {
        mg::to(self, "microsoft.graph.inactiveGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.inactiveGroupFinding`
    #[inline]
    pub fn as_inactive_group_finding(
        &self,
    ) -> requests::inactive_group_finding::InactiveGroupFindingResource {
        mg::to(self, "microsoft.graph.inactiveGroupFinding")
    }

    /// `…/microsoft.graph.inactiveServerlessFunctionFinding`
    #[inline]
    pub fn as_inactive_serverless_function_finding(
        &self,
    ) -> requests::inactive_serverless_function_finding::InactiveServerlessFunctionFindingResource {
        mg::to(self, "microsoft.graph.inactiveServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.inactiveUserFinding`
    #[inline]
    pub fn as_inactive_user_finding(
        &self,
    ) -> requests::inactive_user_finding::InactiveUserFindingResource {
        mg::to(self, "microsoft.graph.inactiveUserFinding")
    }

    /// `…/microsoft.graph.openAwsSecurityGroupFinding`
    #[inline]
    pub fn as_open_aws_security_group_finding(
        &self,
    ) -> requests::open_aws_security_group_finding::OpenAwsSecurityGroupFindingResource {
        mg::to(self, "microsoft.graph.openAwsSecurityGroupFinding")
    }

    /// `…/microsoft.graph.openNetworkAzureSecurityGroupFinding`
    #[inline]
    pub fn as_open_network_azure_security_group_finding(
        &self,
    ) -> requests::open_network_azure_security_group_finding::OpenNetworkAzureSecurityGroupFindingResource {
        mg::to(self, "microsoft.graph.openNetworkAzureSecurityGroupFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsResourceFinding`
    #[inline]
    pub fn as_overprovisioned_aws_resource_finding(
        &self,
    ) -> requests::overprovisioned_aws_resource_finding::OverprovisionedAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedAwsResourceFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsRoleFinding`
    #[inline]
    pub fn as_overprovisioned_aws_role_finding(
        &self,
    ) -> requests::overprovisioned_aws_role_finding::OverprovisionedAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedAwsRoleFinding")
    }

    /// `…/microsoft.graph.overprovisionedAzureServicePrincipalFinding`
    #[inline]
    pub fn as_overprovisioned_azure_service_principal_finding(
        &self,
    ) -> requests::overprovisioned_azure_service_principal_finding::OverprovisionedAzureServicePrincipalFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.overprovisionedGcpServiceAccountFinding`
    #[inline]
    pub fn as_overprovisioned_gcp_service_account_finding(
        &self,
    ) -> requests::overprovisioned_gcp_service_account_finding::OverprovisionedGcpServiceAccountFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.overprovisionedServerlessFunctionFinding`
    #[inline]
    pub fn as_overprovisioned_serverless_function_finding(
        &self,
    ) -> requests::overprovisioned_serverless_function_finding::OverprovisionedServerlessFunctionFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.overprovisionedUserFinding`
    #[inline]
    pub fn as_overprovisioned_user_finding(
        &self,
    ) -> requests::overprovisioned_user_finding::OverprovisionedUserFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedUserFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsResourceFinding`
    #[inline]
    pub fn as_privilege_escalation_aws_resource_finding(
        &self,
    ) -> requests::privilege_escalation_aws_resource_finding::PrivilegeEscalationAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationAwsResourceFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsRoleFinding`
    #[inline]
    pub fn as_privilege_escalation_aws_role_finding(
        &self,
    ) -> requests::privilege_escalation_aws_role_finding::PrivilegeEscalationAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationAwsRoleFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationFinding`
    #[inline]
    pub fn as_privilege_escalation_finding(
        &self,
    ) -> requests::privilege_escalation_finding::PrivilegeEscalationFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationGcpServiceAccountFinding`
    #[inline]
    pub fn as_privilege_escalation_gcp_service_account_finding(
        &self,
    ) -> requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationUserFinding`
    #[inline]
    pub fn as_privilege_escalation_user_finding(
        &self,
    ) -> requests::privilege_escalation_user_finding::PrivilegeEscalationUserFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationUserFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsResourceFinding`
    #[inline]
    pub fn as_secret_information_access_aws_resource_finding(
        &self,
    ) -> requests::secret_information_access_aws_resource_finding::SecretInformationAccessAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsResourceFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsRoleFinding`
    #[inline]
    pub fn as_secret_information_access_aws_role_finding(
        &self,
    ) -> requests::secret_information_access_aws_role_finding::SecretInformationAccessAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsRoleFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`
    #[inline]
    pub fn as_secret_information_access_aws_serverless_function_finding(
        &self,
    ) -> requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingResource {
        mg::to(
            self,
            "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        )
    }

    /// `…/microsoft.graph.secretInformationAccessAwsUserFinding`
    #[inline]
    pub fn as_secret_information_access_aws_user_finding(
        &self,
    ) -> requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingResource {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsUserFinding")
    }

    /// `…/microsoft.graph.securityToolAwsResourceAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_resource_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_resource_administrator_finding::SecurityToolAwsResourceAdministratorFindingResource {
        mg::to(self, "microsoft.graph.securityToolAwsResourceAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsRoleAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_role_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_role_administrator_finding::SecurityToolAwsRoleAdministratorFindingResource {
        mg::to(self, "microsoft.graph.securityToolAwsRoleAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_serverless_function_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingResource {
        mg::to(
            self,
            "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        )
    }

    /// `…/microsoft.graph.securityToolAwsUserAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_user_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_user_administrator_finding::SecurityToolAwsUserAdministratorFindingResource {
        mg::to(self, "microsoft.graph.securityToolAwsUserAdministratorFinding")
    }

    /// `…/microsoft.graph.superAwsResourceFinding`
    #[inline]
    pub fn as_super_aws_resource_finding(
        &self,
    ) -> requests::super_aws_resource_finding::SuperAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.superAwsResourceFinding")
    }

    /// `…/microsoft.graph.superAwsRoleFinding`
    #[inline]
    pub fn as_super_aws_role_finding(
        &self,
    ) -> requests::super_aws_role_finding::SuperAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.superAwsRoleFinding")
    }

    /// `…/microsoft.graph.superAzureServicePrincipalFinding`
    #[inline]
    pub fn as_super_azure_service_principal_finding(
        &self,
    ) -> requests::super_azure_service_principal_finding::SuperAzureServicePrincipalFindingResource {
        mg::to(self, "microsoft.graph.superAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.superGcpServiceAccountFinding`
    #[inline]
    pub fn as_super_gcp_service_account_finding(
        &self,
    ) -> requests::super_gcp_service_account_finding::SuperGcpServiceAccountFindingResource {
        mg::to(self, "microsoft.graph.superGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.superServerlessFunctionFinding`
    #[inline]
    pub fn as_super_serverless_function_finding(
        &self,
    ) -> requests::super_serverless_function_finding::SuperServerlessFunctionFindingResource {
        mg::to(self, "microsoft.graph.superServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.superUserFinding`
    #[inline]
    pub fn as_super_user_finding(
        &self,
    ) -> requests::super_user_finding::SuperUserFindingResource {
        mg::to(self, "microsoft.graph.superUserFinding")
    }

    /// `…/microsoft.graph.unenforcedMfaAwsUserFinding`
    #[inline]
    pub fn as_unenforced_mfa_aws_user_finding(
        &self,
    ) -> requests::unenforced_mfa_aws_user_finding::UnenforcedMfaAwsUserFindingResource {
        mg::to(self, "microsoft.graph.unenforcedMfaAwsUserFinding")
    }

    /// `…/microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`
    #[inline]
    pub fn as_virtual_machine_with_aws_storage_bucket_access_finding(
        &self,
    ) -> requests::virtual_machine_with_aws_storage_bucket_access_finding::VirtualMachineWithAwsStorageBucketAccessFindingResource {
        mg::to(self, "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.finding`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsAnalytics/aws/findings`.
    FindingCollection(mg::Many<models::Finding, FindingResource>)
}

impl FindingCollection {
    /// `…/microsoft.graph.awsExternalSystemAccessFinding`
    #[inline]
    pub fn as_aws_external_system_access_finding(
        &self,
    ) -> requests::aws_external_system_access_finding::AwsExternalSystemAccessFindingCollection {
        mg::to(self, "microsoft.graph.awsExternalSystemAccessFinding")
    }

    /// `…/microsoft.graph.awsExternalSystemAccessRoleFinding`
    #[inline]
    pub fn as_aws_external_system_access_role_finding(
        &self,
    ) -> requests::aws_external_system_access_role_finding::AwsExternalSystemAccessRoleFindingCollection {
        mg::to(self, "microsoft.graph.awsExternalSystemAccessRoleFinding")
    }

    /// `…/microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`
    #[inline]
    pub fn as_aws_identity_access_management_key_age_finding(
        &self,
    ) -> requests::aws_identity_access_management_key_age_finding::AwsIdentityAccessManagementKeyAgeFindingCollection {
        mg::to(self, "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding")
    }

    /// `…/microsoft.graph.awsIdentityAccessManagementKeyUsageFinding`
    #[inline]
    pub fn as_aws_identity_access_management_key_usage_finding(
        &self,
    ) -> requests::aws_identity_access_management_key_usage_finding::AwsIdentityAccessManagementKeyUsageFindingCollection {
        mg::to(self, "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding")
    }

    /// `…/microsoft.graph.awsSecretInformationAccessFinding`
    #[inline]
    pub fn as_aws_secret_information_access_finding(
        &self,
    ) -> requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingCollection {
        mg::to(self, "microsoft.graph.awsSecretInformationAccessFinding")
    }

    /// `…/microsoft.graph.awsSecurityToolAdministrationFinding`
    #[inline]
    pub fn as_aws_security_tool_administration_finding(
        &self,
    ) -> requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingCollection {
        mg::to(self, "microsoft.graph.awsSecurityToolAdministrationFinding")
    }

    /// `…/microsoft.graph.encryptedAwsStorageBucketFinding`
    #[inline]
    pub fn as_encrypted_aws_storage_bucket_finding(
        &self,
    ) -> requests::encrypted_aws_storage_bucket_finding::EncryptedAwsStorageBucketFindingCollection {
        mg::to(self, "microsoft.graph.encryptedAwsStorageBucketFinding")
    }

    /// `…/microsoft.graph.encryptedAzureStorageAccountFinding`
    #[inline]
    pub fn as_encrypted_azure_storage_account_finding(
        &self,
    ) -> requests::encrypted_azure_storage_account_finding::EncryptedAzureStorageAccountFindingCollection {
        mg::to(self, "microsoft.graph.encryptedAzureStorageAccountFinding")
    }

    /// `…/microsoft.graph.encryptedGcpStorageBucketFinding`
    #[inline]
    pub fn as_encrypted_gcp_storage_bucket_finding(
        &self,
    ) -> requests::encrypted_gcp_storage_bucket_finding::EncryptedGcpStorageBucketFindingCollection {
        mg::to(self, "microsoft.graph.encryptedGcpStorageBucketFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleAwsStorageBucketFinding`
    #[inline]
    pub fn as_externally_accessible_aws_storage_bucket_finding(
        &self,
    ) -> requests::externally_accessible_aws_storage_bucket_finding::ExternallyAccessibleAwsStorageBucketFindingCollection {
        mg::to(self, "microsoft.graph.externallyAccessibleAwsStorageBucketFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleAzureBlobContainerFinding`
    #[inline]
    pub fn as_externally_accessible_azure_blob_container_finding(
        &self,
    ) -> requests::externally_accessible_azure_blob_container_finding::ExternallyAccessibleAzureBlobContainerFindingCollection {
        mg::to(self, "microsoft.graph.externallyAccessibleAzureBlobContainerFinding")
    }

    /// `…/microsoft.graph.externallyAccessibleGcpStorageBucketFinding`
    #[inline]
    pub fn as_externally_accessible_gcp_storage_bucket_finding(
        &self,
    ) -> requests::externally_accessible_gcp_storage_bucket_finding::ExternallyAccessibleGcpStorageBucketFindingCollection {
        mg::to(self, "microsoft.graph.externallyAccessibleGcpStorageBucketFinding")
    }

    /// `…/microsoft.graph.identityFinding`
    #[inline]
    pub fn as_identity_finding(
        &self,
    ) -> requests::identity_finding::IdentityFindingCollection {
        mg::to(self, "microsoft.graph.identityFinding")
    }

    /// `…/microsoft.graph.inactiveAwsResourceFinding`
    #[inline]
    pub fn as_inactive_aws_resource_finding(
        &self,
    ) -> requests::inactive_aws_resource_finding::InactiveAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.inactiveAwsResourceFinding")
    }

    /// `…/microsoft.graph.inactiveAwsRoleFinding`
    #[inline]
    pub fn as_inactive_aws_role_finding(
        &self,
    ) -> requests::inactive_aws_role_finding::InactiveAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.inactiveAwsRoleFinding")
    }

    /// `…/microsoft.graph.inactiveAzureServicePrincipalFinding`
    #[inline]
    pub fn as_inactive_azure_service_principal_finding(
        &self,
    ) -> requests::inactive_azure_service_principal_finding::InactiveAzureServicePrincipalFindingCollection {
        mg::to(self, "microsoft.graph.inactiveAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.inactiveGcpServiceAccountFinding`
    #[inline]
    pub fn as_inactive_gcp_service_account_finding(
        &self,
    ) -> requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingCollection {
        mg::to(self, "microsoft.graph.inactiveGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.inactiveGroupFinding`
    #[inline]
    pub fn as_inactive_group_finding(
        &self,
    ) -> requests::inactive_group_finding::InactiveGroupFindingCollection {
        mg::to(self, "microsoft.graph.inactiveGroupFinding")
    }

    /// `…/microsoft.graph.inactiveServerlessFunctionFinding`
    #[inline]
    pub fn as_inactive_serverless_function_finding(
        &self,
    ) -> requests::inactive_serverless_function_finding::InactiveServerlessFunctionFindingCollection {
        mg::to(self, "microsoft.graph.inactiveServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.inactiveUserFinding`
    #[inline]
    pub fn as_inactive_user_finding(
        &self,
    ) -> requests::inactive_user_finding::InactiveUserFindingCollection {
        mg::to(self, "microsoft.graph.inactiveUserFinding")
    }

    /// `…/microsoft.graph.openAwsSecurityGroupFinding`
    #[inline]
    pub fn as_open_aws_security_group_finding(
        &self,
    ) -> requests::open_aws_security_group_finding::OpenAwsSecurityGroupFindingCollection {
        mg::to(self, "microsoft.graph.openAwsSecurityGroupFinding")
    }

    /// `…/microsoft.graph.openNetworkAzureSecurityGroupFinding`
    #[inline]
    pub fn as_open_network_azure_security_group_finding(
        &self,
    ) -> requests::open_network_azure_security_group_finding::OpenNetworkAzureSecurityGroupFindingCollection {
        mg::to(self, "microsoft.graph.openNetworkAzureSecurityGroupFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsResourceFinding`
    #[inline]
    pub fn as_overprovisioned_aws_resource_finding(
        &self,
    ) -> requests::overprovisioned_aws_resource_finding::OverprovisionedAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedAwsResourceFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsRoleFinding`
    #[inline]
    pub fn as_overprovisioned_aws_role_finding(
        &self,
    ) -> requests::overprovisioned_aws_role_finding::OverprovisionedAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedAwsRoleFinding")
    }

    /// `…/microsoft.graph.overprovisionedAzureServicePrincipalFinding`
    #[inline]
    pub fn as_overprovisioned_azure_service_principal_finding(
        &self,
    ) -> requests::overprovisioned_azure_service_principal_finding::OverprovisionedAzureServicePrincipalFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.overprovisionedGcpServiceAccountFinding`
    #[inline]
    pub fn as_overprovisioned_gcp_service_account_finding(
        &self,
    ) -> requests::overprovisioned_gcp_service_account_finding::OverprovisionedGcpServiceAccountFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.overprovisionedServerlessFunctionFinding`
    #[inline]
    pub fn as_overprovisioned_serverless_function_finding(
        &self,
    ) -> requests::overprovisioned_serverless_function_finding::OverprovisionedServerlessFunctionFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.overprovisionedUserFinding`
    #[inline]
    pub fn as_overprovisioned_user_finding(
        &self,
    ) -> requests::overprovisioned_user_finding::OverprovisionedUserFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedUserFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsResourceFinding`
    #[inline]
    pub fn as_privilege_escalation_aws_resource_finding(
        &self,
    ) -> requests::privilege_escalation_aws_resource_finding::PrivilegeEscalationAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationAwsResourceFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsRoleFinding`
    #[inline]
    pub fn as_privilege_escalation_aws_role_finding(
        &self,
    ) -> requests::privilege_escalation_aws_role_finding::PrivilegeEscalationAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationAwsRoleFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationFinding`
    #[inline]
    pub fn as_privilege_escalation_finding(
        &self,
    ) -> requests::privilege_escalation_finding::PrivilegeEscalationFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationGcpServiceAccountFinding`
    #[inline]
    pub fn as_privilege_escalation_gcp_service_account_finding(
        &self,
    ) -> requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationUserFinding`
    #[inline]
    pub fn as_privilege_escalation_user_finding(
        &self,
    ) -> requests::privilege_escalation_user_finding::PrivilegeEscalationUserFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationUserFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsResourceFinding`
    #[inline]
    pub fn as_secret_information_access_aws_resource_finding(
        &self,
    ) -> requests::secret_information_access_aws_resource_finding::SecretInformationAccessAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsResourceFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsRoleFinding`
    #[inline]
    pub fn as_secret_information_access_aws_role_finding(
        &self,
    ) -> requests::secret_information_access_aws_role_finding::SecretInformationAccessAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsRoleFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`
    #[inline]
    pub fn as_secret_information_access_aws_serverless_function_finding(
        &self,
    ) -> requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingCollection {
        mg::to(
            self,
            "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        )
    }

    /// `…/microsoft.graph.secretInformationAccessAwsUserFinding`
    #[inline]
    pub fn as_secret_information_access_aws_user_finding(
        &self,
    ) -> requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingCollection {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsUserFinding")
    }

    /// `…/microsoft.graph.securityToolAwsResourceAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_resource_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_resource_administrator_finding::SecurityToolAwsResourceAdministratorFindingCollection {
        mg::to(self, "microsoft.graph.securityToolAwsResourceAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsRoleAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_role_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_role_administrator_finding::SecurityToolAwsRoleAdministratorFindingCollection {
        mg::to(self, "microsoft.graph.securityToolAwsRoleAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_serverless_function_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingCollection {
        mg::to(
            self,
            "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        )
    }

    /// `…/microsoft.graph.securityToolAwsUserAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_user_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_user_administrator_finding::SecurityToolAwsUserAdministratorFindingCollection {
        mg::to(self, "microsoft.graph.securityToolAwsUserAdministratorFinding")
    }

    /// `…/microsoft.graph.superAwsResourceFinding`
    #[inline]
    pub fn as_super_aws_resource_finding(
        &self,
    ) -> requests::super_aws_resource_finding::SuperAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.superAwsResourceFinding")
    }

    /// `…/microsoft.graph.superAwsRoleFinding`
    #[inline]
    pub fn as_super_aws_role_finding(
        &self,
    ) -> requests::super_aws_role_finding::SuperAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.superAwsRoleFinding")
    }

    /// `…/microsoft.graph.superAzureServicePrincipalFinding`
    #[inline]
    pub fn as_super_azure_service_principal_finding(
        &self,
    ) -> requests::super_azure_service_principal_finding::SuperAzureServicePrincipalFindingCollection {
        mg::to(self, "microsoft.graph.superAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.superGcpServiceAccountFinding`
    #[inline]
    pub fn as_super_gcp_service_account_finding(
        &self,
    ) -> requests::super_gcp_service_account_finding::SuperGcpServiceAccountFindingCollection {
        mg::to(self, "microsoft.graph.superGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.superServerlessFunctionFinding`
    #[inline]
    pub fn as_super_serverless_function_finding(
        &self,
    ) -> requests::super_serverless_function_finding::SuperServerlessFunctionFindingCollection {
        mg::to(self, "microsoft.graph.superServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.superUserFinding`
    #[inline]
    pub fn as_super_user_finding(
        &self,
    ) -> requests::super_user_finding::SuperUserFindingCollection {
        mg::to(self, "microsoft.graph.superUserFinding")
    }

    /// `…/microsoft.graph.unenforcedMfaAwsUserFinding`
    #[inline]
    pub fn as_unenforced_mfa_aws_user_finding(
        &self,
    ) -> requests::unenforced_mfa_aws_user_finding::UnenforcedMfaAwsUserFindingCollection {
        mg::to(self, "microsoft.graph.unenforcedMfaAwsUserFinding")
    }

    /// `…/microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`
    #[inline]
    pub fn as_virtual_machine_with_aws_storage_bucket_access_finding(
        &self,
    ) -> requests::virtual_machine_with_aws_storage_bucket_access_finding::VirtualMachineWithAwsStorageBucketAccessFindingCollection {
        mg::to(self, "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding")
    }
}
