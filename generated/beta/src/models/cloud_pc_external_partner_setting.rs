// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcExternalPartnerSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcexternalpartnersetting?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2025-02-18, to be removed on 2026-03-31 (revision 2025-02/cloudPcExternalPartnerSetting)")]
    CloudPcExternalPartnerSetting "microsoft.graph.cloudPcExternalPartnerSetting" "entity" : super::Entity;
    /// `enableConnection`: Boolean, not null
    enable_connection "enableConnection" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSyncDateTime`: DateTimeOffset
    last_sync_date_time "lastSyncDateTime": mg::DateTimeOffset,
    /// `partnerId`: String, not null
    partner_id "partnerId" "r": String,
    /// `status`: cloudPcExternalPartnerStatus, not null
    status "status" "r": mg::Open<super::CloudPcExternalPartnerStatus>,
    /// `statusDetails`: String
    status_details "statusDetails": String,
}

mg::derived_from! { CloudPcExternalPartnerSetting: super::Entity }
