// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcOnPremisesConnection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta>
    CloudPcOnPremisesConnection "microsoft.graph.cloudPcOnPremisesConnection" "entity" : super::Entity;
    /// `adDomainName`: String
    ad_domain_name "adDomainName": String,
    /// `adDomainPassword`: String, masked in Debug
    ad_domain_password "adDomainPassword" "s": String,
    /// `adDomainUsername`: String
    ad_domain_username "adDomainUsername": String,
    /// `alternateResourceUrl`: String
    alternate_resource_url "alternateResourceUrl": String,
    /// `connectionType`: cloudPcOnPremisesConnectionType
    connection_type "connectionType": mg::Open<super::CloudPcOnPremisesConnectionType>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `healthCheckPaused`: Boolean
    health_check_paused "healthCheckPaused": bool,
    /// `healthCheckStatus`: cloudPcOnPremisesConnectionStatus, not null
    health_check_status "healthCheckStatus" "r": mg::Open<super::CloudPcOnPremisesConnectionStatus>,
    /// `healthCheckStatusDetail`: cloudPcOnPremisesConnectionStatusDetail
    health_check_status_detail "healthCheckStatusDetail": mg::Boxed<super::CloudPcOnPremisesConnectionStatusDetail>,
    /// `healthCheckStatusDetails`: cloudPcOnPremisesConnectionStatusDetails
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/healthCheckStatusDetails)")]
    health_check_status_details "healthCheckStatusDetails" "d": mg::Boxed<super::CloudPcOnPremisesConnectionStatusDetails>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inUse`: Boolean
    in_use "inUse": bool,
    /// `inUseByCloudPc`: Boolean
    in_use_by_cloud_pc "inUseByCloudPc": bool,
    /// `managedBy`: cloudPcManagementService, not null
    managed_by "managedBy" "r": mg::Flags<super::CloudPcManagementService>,
    /// `organizationalUnit`: String
    organizational_unit "organizationalUnit": String,
    /// `resourceGroupId`: String, not null
    resource_group_id "resourceGroupId" "r": String,
    /// `scopeIds`: Collection(String)
    scope_ids "scopeIds": Vec<String>,
    /// `subnetId`: String, not null
    subnet_id "subnetId" "r": String,
    /// `subnetPrivateIpDetail`: cloudPcOnPremisesConnectionSubnetIpDetail
    subnet_private_ip_detail "subnetPrivateIpDetail": mg::Boxed<super::CloudPcOnPremisesConnectionSubnetIpDetail>,
    /// `subscriptionId`: String, not null
    subscription_id "subscriptionId" "r": String,
    /// `subscriptionName`: String
    subscription_name "subscriptionName": String,
    /// `type`: cloudPcOnPremisesConnectionType
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/type)")]
    type_ "type" "d": mg::Open<super::CloudPcOnPremisesConnectionType>,
    /// `virtualNetworkId`: String, not null
    virtual_network_id "virtualNetworkId" "r": String,
    /// `virtualNetworkLocation`: String
    virtual_network_location "virtualNetworkLocation": String,
}

mg::derived_from! { CloudPcOnPremisesConnection: super::Entity }
