// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceLogCollectionResponse`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceLogCollectionResponseCollection`], for example
/// `graph.device_management().managed_devices().id(id).log_collection_requests()`.
///
/// Operations: `create_download_url`.
///
/// [`DeviceLogCollectionResponseCollection`]: crate::requests::device_log_collection_response::DeviceLogCollectionResponseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionresponse?view=graph-rest-beta
pub struct DeviceLogCollectionResponse {
    /// `enrolledByUser`.
    pub enrolled_by_user: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<i64>,
    /// `expirationDateTimeUTC`.
    pub expiration_date_time_utc: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `initiatedByUserPrincipalName`.
    pub initiated_by_user_principal_name: mg::Field<String>,
    /// `managedDeviceId`. Never null.
    pub managed_device_id: mg::Field<mg::Guid>,
    /// `receivedDateTimeUTC`.
    pub received_date_time_utc: mg::Field<mg::DateTimeOffset>,
    /// `requestedDateTimeUTC`.
    pub requested_date_time_utc: mg::Field<mg::DateTimeOffset>,
    /// `size`. Never null.
    pub size: mg::Field<f64>,
    /// `sizeInKB`. Never null.
    pub size_in_kb: mg::Field<f64>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::AppLogUploadState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceLogCollectionResponse: "microsoft.graph.deviceLogCollectionResponse", entity, base super::Entity;
    enrolled_by_user: "enrolledByUser",
    error_code: "errorCode" required,
    expiration_date_time_utc: "expirationDateTimeUTC",
    id: "id" key required,
    initiated_by_user_principal_name: "initiatedByUserPrincipalName",
    managed_device_id: "managedDeviceId" required,
    received_date_time_utc: "receivedDateTimeUTC",
    requested_date_time_utc: "requestedDateTimeUTC",
    size: "size" required,
    size_in_kb: "sizeInKB" required,
    status: "status" required,
}

mg::derived_from! { DeviceLogCollectionResponse: super::Entity }
