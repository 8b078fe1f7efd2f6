// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcExternalPartnerSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcExternalPartnerSettingCollection`], for example
/// `graph.device_management().virtual_endpoint().external_partner_settings()`.
///
/// [`CloudPcExternalPartnerSettingCollection`]: crate::requests::cloud_pc_external_partner_setting::CloudPcExternalPartnerSettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcexternalpartnersetting?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2025-02-18, to be removed on 2026-03-31 (revision 2025-02/cloudPcExternalPartnerSetting)"
)]
pub struct CloudPcExternalPartnerSetting {
    /// `enableConnection`. Never null.
    pub enable_connection: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSyncDateTime`.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `partnerId`. Never null.
    pub partner_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcExternalPartnerStatus>>,
    /// `statusDetails`.
    pub status_details: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcExternalPartnerSetting: "microsoft.graph.cloudPcExternalPartnerSetting", entity, base super::Entity;
    enable_connection: "enableConnection" required,
    id: "id" key required,
    last_sync_date_time: "lastSyncDateTime",
    partner_id: "partnerId" required,
    status: "status" required,
    status_details: "statusDetails",
}

mg::derived_from! { CloudPcExternalPartnerSetting: super::Entity }
