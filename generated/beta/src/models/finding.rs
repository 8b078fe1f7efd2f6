// @generated
use crate::mg;

/// Entity type [`microsoft.graph.finding`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`FindingCollection`](crate::requests::finding::FindingCollection), for example
/// `graph.identity_governance().permissions_analytics().aws().findings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/finding?view=graph-rest-beta
pub struct Finding {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Finding: "microsoft.graph.finding", entity, base super::Entity, family FindingKind;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
}

mg::derived_from! { Finding: super::Entity }

/// The types derived from [`Finding`].
#[non_exhaustive]
pub enum FindingKind {
    AwsExternalSystemAccessFinding(Box<super::AwsExternalSystemAccessFinding>),
    AwsExternalSystemAccessRoleFinding(Box<super::AwsExternalSystemAccessRoleFinding>),
    AwsIdentityAccessManagementKeyAgeFinding(
        Box<super::AwsIdentityAccessManagementKeyAgeFinding>,
    ),
    AwsIdentityAccessManagementKeyUsageFinding(
        Box<super::AwsIdentityAccessManagementKeyUsageFinding>,
    ),
    AwsSecretInformationAccessFinding(Box<super::AwsSecretInformationAccessFinding>),
    AwsSecurityToolAdministrationFinding(
        Box<super::AwsSecurityToolAdministrationFinding>,
    ),
    EncryptedAwsStorageBucketFinding(Box<super::EncryptedAwsStorageBucketFinding>),
    EncryptedAzureStorageAccountFinding(Box<super::EncryptedAzureStorageAccountFinding>),
    EncryptedGcpStorageBucketFinding(Box<super::EncryptedGcpStorageBucketFinding>),
    ExternallyAccessibleAwsStorageBucketFinding(
        Box<super::ExternallyAccessibleAwsStorageBucketFinding>,
    ),
    ExternallyAccessibleAzureBlobContainerFinding(
        Box<super::ExternallyAccessibleAzureBlobContainerFinding>,
    ),
    ExternallyAccessibleGcpStorageBucketFinding(
        Box<super::ExternallyAccessibleGcpStorageBucketFinding>,
    ),
    IdentityFinding(Box<super::IdentityFinding>),
    InactiveAwsResourceFinding(Box<super::InactiveAwsResourceFinding>),
    InactiveAwsRoleFinding(Box<super::InactiveAwsRoleFinding>),
    InactiveAzureServicePrincipalFinding(
        Box<super::InactiveAzureServicePrincipalFinding>,
    ),
    InactiveGcpServiceAccountFinding(Box<super::InactiveGcpServiceAccountFinding>),
    InactiveGroupFinding(Box<super::InactiveGroupFinding>),
    InactiveServerlessFunctionFinding(Box<super::InactiveServerlessFunctionFinding>),
    InactiveUserFinding(Box<super::InactiveUserFinding>),
    OpenAwsSecurityGroupFinding(Box<super::OpenAwsSecurityGroupFinding>),
    OpenNetworkAzureSecurityGroupFinding(
        Box<super::OpenNetworkAzureSecurityGroupFinding>,
    ),
    OverprovisionedAwsResourceFinding(Box<super::OverprovisionedAwsResourceFinding>),
    OverprovisionedAwsRoleFinding(Box<super::OverprovisionedAwsRoleFinding>),
    OverprovisionedAzureServicePrincipalFinding(
        Box<super::OverprovisionedAzureServicePrincipalFinding>,
    ),
    OverprovisionedGcpServiceAccountFinding(
        Box<super::OverprovisionedGcpServiceAccountFinding>,
    ),
    OverprovisionedServerlessFunctionFinding(
        Box<super::OverprovisionedServerlessFunctionFinding>,
    ),
    OverprovisionedUserFinding(Box<super::OverprovisionedUserFinding>),
    PrivilegeEscalationAwsResourceFinding(
        Box<super::PrivilegeEscalationAwsResourceFinding>,
    ),
    PrivilegeEscalationAwsRoleFinding(Box<super::PrivilegeEscalationAwsRoleFinding>),
    PrivilegeEscalationFinding(Box<super::PrivilegeEscalationFinding>),
    PrivilegeEscalationGcpServiceAccountFinding(
        Box<super::PrivilegeEscalationGcpServiceAccountFinding>,
    ),
    PrivilegeEscalationUserFinding(Box<super::PrivilegeEscalationUserFinding>),
    SecretInformationAccessAwsResourceFinding(
        Box<super::SecretInformationAccessAwsResourceFinding>,
    ),
    SecretInformationAccessAwsRoleFinding(
        Box<super::SecretInformationAccessAwsRoleFinding>,
    ),
    SecretInformationAccessAwsServerlessFunctionFinding(
        Box<super::SecretInformationAccessAwsServerlessFunctionFinding>,
    ),
    SecretInformationAccessAwsUserFinding(
        Box<super::SecretInformationAccessAwsUserFinding>,
    ),
    SecurityToolAwsResourceAdministratorFinding(
        Box<super::SecurityToolAwsResourceAdministratorFinding>,
    ),
    SecurityToolAwsRoleAdministratorFinding(
        Box<super::SecurityToolAwsRoleAdministratorFinding>,
    ),
    SecurityToolAwsServerlessFunctionAdministratorFinding(
        Box<super::SecurityToolAwsServerlessFunctionAdministratorFinding>,
    ),
    SecurityToolAwsUserAdministratorFinding(
        Box<super::SecurityToolAwsUserAdministratorFinding>,
    ),
    SuperAwsResourceFinding(Box<super::SuperAwsResourceFinding>),
    SuperAwsRoleFinding(Box<super::SuperAwsRoleFinding>),
    SuperAzureServicePrincipalFinding(Box<super::SuperAzureServicePrincipalFinding>),
    SuperGcpServiceAccountFinding(Box<super::SuperGcpServiceAccountFinding>),
    SuperServerlessFunctionFinding(Box<super::SuperServerlessFunctionFinding>),
    SuperUserFinding(Box<super::SuperUserFinding>),
    UnenforcedMfaAwsUserFinding(Box<super::UnenforcedMfaAwsUserFinding>),
    VirtualMachineWithAwsStorageBucketAccessFinding(
        Box<super::VirtualMachineWithAwsStorageBucketAccessFinding>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<Finding>),
}

mg::family! {
    Finding => FindingKind;
    AwsExternalSystemAccessFinding(super::AwsExternalSystemAccessFinding),
    AwsExternalSystemAccessRoleFinding(super::AwsExternalSystemAccessRoleFinding),
    AwsIdentityAccessManagementKeyAgeFinding(super::AwsIdentityAccessManagementKeyAgeFinding),
    AwsIdentityAccessManagementKeyUsageFinding(super::AwsIdentityAccessManagementKeyUsageFinding),
    AwsSecretInformationAccessFinding(super::AwsSecretInformationAccessFinding),
    AwsSecurityToolAdministrationFinding(super::AwsSecurityToolAdministrationFinding),
    EncryptedAwsStorageBucketFinding(super::EncryptedAwsStorageBucketFinding),
    EncryptedAzureStorageAccountFinding(super::EncryptedAzureStorageAccountFinding),
    EncryptedGcpStorageBucketFinding(super::EncryptedGcpStorageBucketFinding),
    ExternallyAccessibleAwsStorageBucketFinding(super::ExternallyAccessibleAwsStorageBucketFinding),
    ExternallyAccessibleAzureBlobContainerFinding(super::ExternallyAccessibleAzureBlobContainerFinding),
    ExternallyAccessibleGcpStorageBucketFinding(super::ExternallyAccessibleGcpStorageBucketFinding),
    IdentityFinding(super::IdentityFinding),
    InactiveAwsResourceFinding(super::InactiveAwsResourceFinding),
    InactiveAwsRoleFinding(super::InactiveAwsRoleFinding),
    InactiveAzureServicePrincipalFinding(super::InactiveAzureServicePrincipalFinding),
    InactiveGcpServiceAccountFinding(super::InactiveGcpServiceAccountFinding),
    InactiveGroupFinding(super::InactiveGroupFinding),
    InactiveServerlessFunctionFinding(super::InactiveServerlessFunctionFinding),
    InactiveUserFinding(super::InactiveUserFinding),
    OpenAwsSecurityGroupFinding(super::OpenAwsSecurityGroupFinding),
    OpenNetworkAzureSecurityGroupFinding(super::OpenNetworkAzureSecurityGroupFinding),
    OverprovisionedAwsResourceFinding(super::OverprovisionedAwsResourceFinding),
    OverprovisionedAwsRoleFinding(super::OverprovisionedAwsRoleFinding),
    OverprovisionedAzureServicePrincipalFinding(super::OverprovisionedAzureServicePrincipalFinding),
    OverprovisionedGcpServiceAccountFinding(super::OverprovisionedGcpServiceAccountFinding),
    OverprovisionedServerlessFunctionFinding(super::OverprovisionedServerlessFunctionFinding),
    OverprovisionedUserFinding(super::OverprovisionedUserFinding),
    PrivilegeEscalationAwsResourceFinding(super::PrivilegeEscalationAwsResourceFinding),
    PrivilegeEscalationAwsRoleFinding(super::PrivilegeEscalationAwsRoleFinding),
    PrivilegeEscalationFinding(super::PrivilegeEscalationFinding),
    PrivilegeEscalationGcpServiceAccountFinding(super::PrivilegeEscalationGcpServiceAccountFinding),
    PrivilegeEscalationUserFinding(super::PrivilegeEscalationUserFinding),
    SecretInformationAccessAwsResourceFinding(super::SecretInformationAccessAwsResourceFinding),
    SecretInformationAccessAwsRoleFinding(super::SecretInformationAccessAwsRoleFinding),
    SecretInformationAccessAwsServerlessFunctionFinding(super::SecretInformationAccessAwsServerlessFunctionFinding),
    SecretInformationAccessAwsUserFinding(super::SecretInformationAccessAwsUserFinding),
    SecurityToolAwsResourceAdministratorFinding(super::SecurityToolAwsResourceAdministratorFinding),
    SecurityToolAwsRoleAdministratorFinding(super::SecurityToolAwsRoleAdministratorFinding),
    SecurityToolAwsServerlessFunctionAdministratorFinding(super::SecurityToolAwsServerlessFunctionAdministratorFinding),
    SecurityToolAwsUserAdministratorFinding(super::SecurityToolAwsUserAdministratorFinding),
    SuperAwsResourceFinding(super::SuperAwsResourceFinding),
    SuperAwsRoleFinding(super::SuperAwsRoleFinding),
    SuperAzureServicePrincipalFinding(super::SuperAzureServicePrincipalFinding),
    SuperGcpServiceAccountFinding(super::SuperGcpServiceAccountFinding),
    SuperServerlessFunctionFinding(super::SuperServerlessFunctionFinding),
    SuperUserFinding(super::SuperUserFinding),
    UnenforcedMfaAwsUserFinding(super::UnenforcedMfaAwsUserFinding),
    VirtualMachineWithAwsStorageBucketAccessFinding(super::VirtualMachineWithAwsStorageBucketAccessFinding),
}
