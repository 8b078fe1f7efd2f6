// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcExternalPartner`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcExternalPartnerCollection`], for example
/// `graph.device_management().virtual_endpoint().external_partners()`.
///
/// Operations: `configure_agent`, `deploy_agent`, `retrieve_action_reports`,
/// `retrieve_deploy_agent_action_results`.
///
/// [`CloudPcExternalPartnerCollection`]: crate::requests::cloud_pc_external_partner::CloudPcExternalPartnerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcexternalpartner?view=graph-rest-beta
pub struct CloudPcExternalPartner {
    /// `agentSetting`.
    pub agent_setting: mg::Field<mg::Boxed<super::CloudPcExternalPartnerAgentSetting>>,
    /// `connectionStatus`. Never null.
    pub connection_status: mg::Field<mg::Open<super::CloudPcExternalPartnerStatus>>,
    /// `enableConnection`. Never null.
    pub enable_connection: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSyncDateTime`.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `partnerId`. Never null.
    pub partner_id: mg::Field<String>,
    /// `statusDetails`.
    pub status_details: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcExternalPartner: "microsoft.graph.cloudPcExternalPartner", entity, base super::Entity;
    agent_setting: "agentSetting",
    connection_status: "connectionStatus" required,
    enable_connection: "enableConnection" required,
    id: "id" key required,
    last_sync_date_time: "lastSyncDateTime",
    partner_id: "partnerId" required,
    status_details: "statusDetails",
}

mg::derived_from! { CloudPcExternalPartner: super::Entity }
