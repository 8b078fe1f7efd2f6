// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcExternalPartner`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcexternalpartner?view=graph-rest-beta>
    CloudPcExternalPartner "microsoft.graph.cloudPcExternalPartner" "entity" : super::Entity;
    /// `agentSetting`: cloudPcExternalPartnerAgentSetting
    agent_setting "agentSetting": mg::Boxed<super::CloudPcExternalPartnerAgentSetting>,
    /// `connectionStatus`: cloudPcExternalPartnerStatus, not null
    connection_status "connectionStatus" "r": mg::Open<super::CloudPcExternalPartnerStatus>,
    /// `enableConnection`: Boolean, not null
    enable_connection "enableConnection" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSyncDateTime`: DateTimeOffset
    last_sync_date_time "lastSyncDateTime": mg::DateTimeOffset,
    /// `partnerId`: String, not null
    partner_id "partnerId" "r": String,
    /// `statusDetails`: String
    status_details "statusDetails": String,
}

mg::derived_from! { CloudPcExternalPartner: super::Entity }
