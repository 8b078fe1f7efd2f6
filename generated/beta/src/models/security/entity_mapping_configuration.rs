// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.entityMappingConfiguration`, a complex type.
    EntityMappingConfiguration "microsoft.graph.security.entityMappingConfiguration" "complex";
    /// `accounts`: Collection(microsoft.graph.security.accountEntityMapping)
    accounts "accounts": Vec<super::AccountEntityMapping>,
    /// `amazonResources`: Collection(microsoft.graph.security.amazonResourceEntityMapping)
    amazon_resources "amazonResources": Vec<super::AmazonResourceEntityMapping>,
    /// `azureResources`: Collection(microsoft.graph.security.azureResourceEntityMapping)
    azure_resources "azureResources": Vec<super::AzureResourceEntityMapping>,
    /// `cloudApplications`: Collection(microsoft.graph.security.cloudApplicationEntityMapping)
    cloud_applications "cloudApplications": Vec<super::CloudApplicationEntityMapping>,
    /// `dns`: Collection(microsoft.graph.security.dnsEntityMapping)
    dns "dns": Vec<super::DnsEntityMapping>,
    /// `files`: Collection(microsoft.graph.security.fileEntityMapping)
    files "files": Vec<super::FileEntityMapping>,
    /// `googleCloudResources`: Collection(microsoft.graph.security.googleCloudResourceEntityMapping)
    google_cloud_resources "googleCloudResources": Vec<super::GoogleCloudResourceEntityMapping>,
    /// `hosts`: Collection(microsoft.graph.security.hostEntityMapping)
    hosts "hosts": Vec<super::HostEntityMapping>,
    /// `ips`: Collection(microsoft.graph.security.ipEntityMapping)
    ips "ips": Vec<super::IpEntityMapping>,
    /// `mailClusters`: Collection(microsoft.graph.security.mailClusterEntityMapping)
    mail_clusters "mailClusters": Vec<super::MailClusterEntityMapping>,
    /// `mailMessages`: Collection(microsoft.graph.security.mailMessageEntityMapping)
    mail_messages "mailMessages": Vec<super::MailMessageEntityMapping>,
    /// `mailboxes`: Collection(microsoft.graph.security.mailboxEntityMapping)
    mailboxes "mailboxes": Vec<super::MailboxEntityMapping>,
    /// `oAuthApplications`: Collection(microsoft.graph.security.oAuthApplicationEntityMapping)
    o_auth_applications "oAuthApplications": Vec<super::OAuthApplicationEntityMapping>,
    /// `processes`: Collection(microsoft.graph.security.processEntityMapping)
    processes "processes": Vec<super::ProcessEntityMapping>,
    /// `registryValues`: Collection(microsoft.graph.security.registryValueEntityMapping)
    registry_values "registryValues": Vec<super::RegistryValueEntityMapping>,
    /// `securityGroups`: Collection(microsoft.graph.security.securityGroupEntityMapping)
    security_groups "securityGroups": Vec<super::SecurityGroupEntityMapping>,
    /// `urls`: Collection(microsoft.graph.security.urlEntityMapping)
    urls "urls": Vec<super::UrlEntityMapping>,
}
