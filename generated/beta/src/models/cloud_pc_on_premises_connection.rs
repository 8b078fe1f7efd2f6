// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcOnPremisesConnection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcOnPremisesConnectionCollection`], for example
/// `graph.device_management().virtual_endpoint().on_premises_connections()`.
///
/// Operations: `run_health_checks`, `update_ad_domain_password`.
///
/// [`CloudPcOnPremisesConnectionCollection`]: crate::requests::cloud_pc_on_premises_connection::CloudPcOnPremisesConnectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta
pub struct CloudPcOnPremisesConnection {
    /// `adDomainName`.
    pub ad_domain_name: mg::Field<String>,
    /// `adDomainPassword`. Secret: masked in `Debug`.
    pub ad_domain_password: mg::Field<String>,
    /// `adDomainUsername`.
    pub ad_domain_username: mg::Field<String>,
    /// `alternateResourceUrl`.
    pub alternate_resource_url: mg::Field<String>,
    /// `connectionType`.
    pub connection_type: mg::Field<mg::Open<super::CloudPcOnPremisesConnectionType>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `healthCheckPaused`.
    pub health_check_paused: mg::Field<bool>,
    /// `healthCheckStatus`. Never null.
    pub health_check_status: mg::Field<
        mg::Open<super::CloudPcOnPremisesConnectionStatus>,
    >,
    /// `healthCheckStatusDetail`.
    pub health_check_status_detail: mg::Field<
        mg::Boxed<super::CloudPcOnPremisesConnectionStatusDetail>,
    >,
    /// `healthCheckStatusDetails`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/healthCheckStatusDetails)"
    )]
    pub health_check_status_details: mg::Field<
        mg::Boxed<super::CloudPcOnPremisesConnectionStatusDetails>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inUse`.
    pub in_use: mg::Field<bool>,
    /// `inUseByCloudPc`.
    pub in_use_by_cloud_pc: mg::Field<bool>,
    /// `managedBy`. Never null.
    pub managed_by: mg::Field<mg::Flags<super::CloudPcManagementService>>,
    /// `organizationalUnit`.
    pub organizational_unit: mg::Field<String>,
    /// `resourceGroupId`. Never null.
    pub resource_group_id: mg::Field<String>,
    /// `scopeIds`.
    pub scope_ids: mg::Field<Vec<String>>,
    /// `subnetId`. Never null.
    pub subnet_id: mg::Field<String>,
    /// `subnetPrivateIpDetail`.
    pub subnet_private_ip_detail: mg::Field<
        mg::Boxed<super::CloudPcOnPremisesConnectionSubnetIpDetail>,
    >,
    /// `subscriptionId`. Never null.
    pub subscription_id: mg::Field<String>,
    /// `subscriptionName`.
    pub subscription_name: mg::Field<String>,
    /// `type`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/type)"
    )]
    pub type_: mg::Field<mg::Open<super::CloudPcOnPremisesConnectionType>>,
    /// `virtualNetworkId`. Never null.
    pub virtual_network_id: mg::Field<String>,
    /// `virtualNetworkLocation`.
    pub virtual_network_location: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcOnPremisesConnection: "microsoft.graph.cloudPcOnPremisesConnection", entity, base super::Entity;
    ad_domain_name: "adDomainName",
    ad_domain_password: "adDomainPassword" secret,
    ad_domain_username: "adDomainUsername",
    alternate_resource_url: "alternateResourceUrl",
    connection_type: "connectionType",
    display_name: "displayName" required,
    health_check_paused: "healthCheckPaused",
    health_check_status: "healthCheckStatus" required,
    health_check_status_detail: "healthCheckStatusDetail",
    health_check_status_details: "healthCheckStatusDetails" deprecated,
    id: "id" key required,
    in_use: "inUse",
    in_use_by_cloud_pc: "inUseByCloudPc",
    managed_by: "managedBy" required,
    organizational_unit: "organizationalUnit",
    resource_group_id: "resourceGroupId" required,
    scope_ids: "scopeIds",
    subnet_id: "subnetId" required,
    subnet_private_ip_detail: "subnetPrivateIpDetail",
    subscription_id: "subscriptionId" required,
    subscription_name: "subscriptionName",
    type_: "type" deprecated,
    virtual_network_id: "virtualNetworkId" required,
    virtual_network_location: "virtualNetworkLocation",
}

mg::derived_from! { CloudPcOnPremisesConnection: super::Entity }
