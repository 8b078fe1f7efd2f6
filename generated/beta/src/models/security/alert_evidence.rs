// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.alertEvidence`.
pub struct AlertEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertEvidence: "microsoft.graph.security.alertEvidence", complex, family AlertEvidenceKind;
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
}

/// The types derived from [`AlertEvidence`].
#[non_exhaustive]
pub enum AlertEvidenceKind {
    ActiveDirectoryDomainEvidence(Box<super::ActiveDirectoryDomainEvidence>),
    AiAgentEvidence(Box<super::AiAgentEvidence>),
    AmazonResourceEvidence(Box<super::AmazonResourceEvidence>),
    AnalyzedMessageEvidence(Box<super::AnalyzedMessageEvidence>),
    AzureResourceEvidence(Box<super::AzureResourceEvidence>),
    BlobContainerEvidence(Box<super::BlobContainerEvidence>),
    BlobEvidence(Box<super::BlobEvidence>),
    CloudApplicationEvidence(Box<super::CloudApplicationEvidence>),
    CloudLogonRequestEvidence(Box<super::CloudLogonRequestEvidence>),
    CloudLogonSessionEvidence(Box<super::CloudLogonSessionEvidence>),
    ContainerEvidence(Box<super::ContainerEvidence>),
    ContainerImageEvidence(Box<super::ContainerImageEvidence>),
    ContainerRegistryEvidence(Box<super::ContainerRegistryEvidence>),
    DeviceEvidence(Box<super::DeviceEvidence>),
    DnsEvidence(Box<super::DnsEvidence>),
    FileEvidence(Box<super::FileEvidence>),
    FileHashEvidence(Box<super::FileHashEvidence>),
    GitHubOrganizationEvidence(Box<super::GitHubOrganizationEvidence>),
    GitHubRepoEvidence(Box<super::GitHubRepoEvidence>),
    GitHubUserEvidence(Box<super::GitHubUserEvidence>),
    GoogleCloudResourceEvidence(Box<super::GoogleCloudResourceEvidence>),
    HostLogonSessionEvidence(Box<super::HostLogonSessionEvidence>),
    IoTDeviceEvidence(Box<super::IoTDeviceEvidence>),
    IpEvidence(Box<super::IpEvidence>),
    KubernetesClusterEvidence(Box<super::KubernetesClusterEvidence>),
    KubernetesControllerEvidence(Box<super::KubernetesControllerEvidence>),
    KubernetesNamespaceEvidence(Box<super::KubernetesNamespaceEvidence>),
    KubernetesPodEvidence(Box<super::KubernetesPodEvidence>),
    KubernetesSecretEvidence(Box<super::KubernetesSecretEvidence>),
    KubernetesServiceAccountEvidence(Box<super::KubernetesServiceAccountEvidence>),
    KubernetesServiceEvidence(Box<super::KubernetesServiceEvidence>),
    MailClusterEvidence(Box<super::MailClusterEvidence>),
    MailboxConfigurationEvidence(Box<super::MailboxConfigurationEvidence>),
    MailboxEvidence(Box<super::MailboxEvidence>),
    MalwareEvidence(Box<super::MalwareEvidence>),
    NetworkConnectionEvidence(Box<super::NetworkConnectionEvidence>),
    NicEvidence(Box<super::NicEvidence>),
    OauthApplicationEvidence(Box<super::OauthApplicationEvidence>),
    ProcessEvidence(Box<super::ProcessEvidence>),
    RegistryKeyEvidence(Box<super::RegistryKeyEvidence>),
    RegistryValueEvidence(Box<super::RegistryValueEvidence>),
    SasTokenEvidence(Box<super::SasTokenEvidence>),
    SecurityGroupEvidence(Box<super::SecurityGroupEvidence>),
    ServicePrincipalEvidence(Box<super::ServicePrincipalEvidence>),
    SubmissionMailEvidence(Box<super::SubmissionMailEvidence>),
    TeamsMessageEvidence(Box<super::TeamsMessageEvidence>),
    UrlEvidence(Box<super::UrlEvidence>),
    UserEvidence(Box<super::UserEvidence>),
    /// None of these, or a type that this version does not know.
    Other(Box<AlertEvidence>),
}

mg::family! {
    AlertEvidence => AlertEvidenceKind;
    ActiveDirectoryDomainEvidence(super::ActiveDirectoryDomainEvidence),
    AiAgentEvidence(super::AiAgentEvidence),
    AmazonResourceEvidence(super::AmazonResourceEvidence),
    AnalyzedMessageEvidence(super::AnalyzedMessageEvidence),
    AzureResourceEvidence(super::AzureResourceEvidence),
    BlobContainerEvidence(super::BlobContainerEvidence),
    BlobEvidence(super::BlobEvidence),
    CloudApplicationEvidence(super::CloudApplicationEvidence),
    CloudLogonRequestEvidence(super::CloudLogonRequestEvidence),
    CloudLogonSessionEvidence(super::CloudLogonSessionEvidence),
    ContainerEvidence(super::ContainerEvidence),
    ContainerImageEvidence(super::ContainerImageEvidence),
    ContainerRegistryEvidence(super::ContainerRegistryEvidence),
    DeviceEvidence(super::DeviceEvidence),
    DnsEvidence(super::DnsEvidence),
    FileEvidence(super::FileEvidence),
    FileHashEvidence(super::FileHashEvidence),
    GitHubOrganizationEvidence(super::GitHubOrganizationEvidence),
    GitHubRepoEvidence(super::GitHubRepoEvidence),
    GitHubUserEvidence(super::GitHubUserEvidence),
    GoogleCloudResourceEvidence(super::GoogleCloudResourceEvidence),
    HostLogonSessionEvidence(super::HostLogonSessionEvidence),
    IoTDeviceEvidence(super::IoTDeviceEvidence),
    IpEvidence(super::IpEvidence),
    KubernetesClusterEvidence(super::KubernetesClusterEvidence),
    KubernetesControllerEvidence(super::KubernetesControllerEvidence),
    KubernetesNamespaceEvidence(super::KubernetesNamespaceEvidence),
    KubernetesPodEvidence(super::KubernetesPodEvidence),
    KubernetesSecretEvidence(super::KubernetesSecretEvidence),
    KubernetesServiceAccountEvidence(super::KubernetesServiceAccountEvidence),
    KubernetesServiceEvidence(super::KubernetesServiceEvidence),
    MailClusterEvidence(super::MailClusterEvidence),
    MailboxConfigurationEvidence(super::MailboxConfigurationEvidence),
    MailboxEvidence(super::MailboxEvidence),
    MalwareEvidence(super::MalwareEvidence),
    NetworkConnectionEvidence(super::NetworkConnectionEvidence),
    NicEvidence(super::NicEvidence),
    OauthApplicationEvidence(super::OauthApplicationEvidence),
    ProcessEvidence(super::ProcessEvidence),
    RegistryKeyEvidence(super::RegistryKeyEvidence),
    RegistryValueEvidence(super::RegistryValueEvidence),
    SasTokenEvidence(super::SasTokenEvidence),
    SecurityGroupEvidence(super::SecurityGroupEvidence),
    ServicePrincipalEvidence(super::ServicePrincipalEvidence),
    SubmissionMailEvidence(super::SubmissionMailEvidence),
    TeamsMessageEvidence(super::TeamsMessageEvidence),
    UrlEvidence(super::UrlEvidence),
    UserEvidence(super::UserEvidence),
}
