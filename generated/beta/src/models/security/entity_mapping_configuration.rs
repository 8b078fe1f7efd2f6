// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.entityMappingConfiguration`, a complex type.
    EntityMappingConfiguration "microsoft.graph.security.entityMappingConfiguration" "complex";
    /// `accounts`: Collection(microsoft.graph.security.accountEntityMapping), items not null
    accounts "accounts" "r": Vec<super::AccountEntityMapping>,
    /// `amazonResources`: Collection(microsoft.graph.security.amazonResourceEntityMapping), items not null
    amazon_resources "amazonResources" "r": Vec<super::AmazonResourceEntityMapping>,
    /// `azureResources`: Collection(microsoft.graph.security.azureResourceEntityMapping), items not null
    azure_resources "azureResources" "r": Vec<super::AzureResourceEntityMapping>,
    /// `cloudApplications`: Collection(microsoft.graph.security.cloudApplicationEntityMapping), items not null
    cloud_applications "cloudApplications" "r": Vec<super::CloudApplicationEntityMapping>,
    /// `dns`: Collection(microsoft.graph.security.dnsEntityMapping), items not null
    dns "dns" "r": Vec<super::DnsEntityMapping>,
    /// `files`: Collection(microsoft.graph.security.fileEntityMapping), items not null
    files "files" "r": Vec<super::FileEntityMapping>,
    /// `googleCloudResources`: Collection(microsoft.graph.security.googleCloudResourceEntityMapping), items not null
    google_cloud_resources "googleCloudResources" "r": Vec<super::GoogleCloudResourceEntityMapping>,
    /// `hosts`: Collection(microsoft.graph.security.hostEntityMapping), items not null
    hosts "hosts" "r": Vec<super::HostEntityMapping>,
    /// `ips`: Collection(microsoft.graph.security.ipEntityMapping), items not null
    ips "ips" "r": Vec<super::IpEntityMapping>,
    /// `mailClusters`: Collection(microsoft.graph.security.mailClusterEntityMapping), items not null
    mail_clusters "mailClusters" "r": Vec<super::MailClusterEntityMapping>,
    /// `mailMessages`: Collection(microsoft.graph.security.mailMessageEntityMapping), items not null
    mail_messages "mailMessages" "r": Vec<super::MailMessageEntityMapping>,
    /// `mailboxes`: Collection(microsoft.graph.security.mailboxEntityMapping), items not null
    mailboxes "mailboxes" "r": Vec<super::MailboxEntityMapping>,
    /// `oAuthApplications`: Collection(microsoft.graph.security.oAuthApplicationEntityMapping), items not null
    o_auth_applications "oAuthApplications" "r": Vec<super::OAuthApplicationEntityMapping>,
    /// `processes`: Collection(microsoft.graph.security.processEntityMapping), items not null
    processes "processes" "r": Vec<super::ProcessEntityMapping>,
    /// `registryValues`: Collection(microsoft.graph.security.registryValueEntityMapping), items not null
    registry_values "registryValues" "r": Vec<super::RegistryValueEntityMapping>,
    /// `securityGroups`: Collection(microsoft.graph.security.securityGroupEntityMapping), items not null
    security_groups "securityGroups" "r": Vec<super::SecurityGroupEntityMapping>,
    /// `urls`: Collection(microsoft.graph.security.urlEntityMapping), items not null
    urls "urls" "r": Vec<super::UrlEntityMapping>,
}
