// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.entityMappingConfiguration`.
pub struct EntityMappingConfiguration {
    /// `accounts`.
    pub accounts: mg::Field<Vec<super::AccountEntityMapping>>,
    /// `amazonResources`.
    pub amazon_resources: mg::Field<Vec<super::AmazonResourceEntityMapping>>,
    /// `azureResources`.
    pub azure_resources: mg::Field<Vec<super::AzureResourceEntityMapping>>,
    /// `cloudApplications`.
    pub cloud_applications: mg::Field<Vec<super::CloudApplicationEntityMapping>>,
    /// `dns`.
    pub dns: mg::Field<Vec<super::DnsEntityMapping>>,
    /// `files`.
    pub files: mg::Field<Vec<super::FileEntityMapping>>,
    /// `googleCloudResources`.
    pub google_cloud_resources: mg::Field<Vec<super::GoogleCloudResourceEntityMapping>>,
    /// `hosts`.
    pub hosts: mg::Field<Vec<super::HostEntityMapping>>,
    /// `ips`.
    pub ips: mg::Field<Vec<super::IpEntityMapping>>,
    /// `mailClusters`.
    pub mail_clusters: mg::Field<Vec<super::MailClusterEntityMapping>>,
    /// `mailMessages`.
    pub mail_messages: mg::Field<Vec<super::MailMessageEntityMapping>>,
    /// `mailboxes`.
    pub mailboxes: mg::Field<Vec<super::MailboxEntityMapping>>,
    /// `oAuthApplications`.
    pub oauth_applications: mg::Field<Vec<super::OAuthApplicationEntityMapping>>,
    /// `processes`.
    pub processes: mg::Field<Vec<super::ProcessEntityMapping>>,
    /// `registryValues`.
    pub registry_values: mg::Field<Vec<super::RegistryValueEntityMapping>>,
    /// `securityGroups`.
    pub security_groups: mg::Field<Vec<super::SecurityGroupEntityMapping>>,
    /// `urls`.
    pub urls: mg::Field<Vec<super::UrlEntityMapping>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntityMappingConfiguration: "microsoft.graph.security.entityMappingConfiguration", complex;
    accounts: "accounts" required,
    amazon_resources: "amazonResources" required,
    azure_resources: "azureResources" required,
    cloud_applications: "cloudApplications" required,
    dns: "dns" required,
    files: "files" required,
    google_cloud_resources: "googleCloudResources" required,
    hosts: "hosts" required,
    ips: "ips" required,
    mail_clusters: "mailClusters" required,
    mail_messages: "mailMessages" required,
    mailboxes: "mailboxes" required,
    oauth_applications: "oAuthApplications" required,
    processes: "processes" required,
    registry_values: "registryValues" required,
    security_groups: "securityGroups" required,
    urls: "urls" required,
}
