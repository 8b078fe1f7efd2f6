// @generated
use crate::mg;

/// Entity type [`microsoft.graph.zebraFotaConnector`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ZebraFotaConnectorResource`], for example
/// `graph.device_management().zebra_fota_connector()`.
///
/// Operations: `approve_fota_apps`, `connect`, `disconnect`, `has_active_deployments`,
/// `retrieve_zebra_fota_device_models`.
///
/// [`ZebraFotaConnectorResource`]: crate::requests::zebra_fota_connector::ZebraFotaConnectorResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/zebrafotaconnector?view=graph-rest-beta
pub struct ZebraFotaConnector {
    /// `enrollmentAuthorizationUrl`. Never null. Secret: masked in `Debug`.
    pub enrollment_authorization_url: mg::Field<String>,
    /// `enrollmentToken`. Never null. Secret: masked in `Debug`.
    pub enrollment_token: mg::Field<String>,
    /// `fotaAppsApproved`. Never null.
    pub fota_apps_approved: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ZebraFotaConnectorState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ZebraFotaConnector: "microsoft.graph.zebraFotaConnector", entity, base super::Entity;
    enrollment_authorization_url: "enrollmentAuthorizationUrl" required secret,
    enrollment_token: "enrollmentToken" required secret,
    fota_apps_approved: "fotaAppsApproved" required,
    id: "id" key required,
    last_sync_date_time: "lastSyncDateTime" required,
    state: "state" required,
}

mg::derived_from! { ZebraFotaConnector: super::Entity }
