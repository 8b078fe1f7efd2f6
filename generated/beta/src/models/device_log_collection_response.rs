// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceLogCollectionResponse`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionresponse?view=graph-rest-beta>
    DeviceLogCollectionResponse "microsoft.graph.deviceLogCollectionResponse" "entity" : super::Entity;
    /// `enrolledByUser`: String
    enrolled_by_user "enrolledByUser": String,
    /// `errorCode`: Int64, not null
    error_code "errorCode" "r": i64,
    /// `expirationDateTimeUTC`: DateTimeOffset
    expiration_date_time_utc "expirationDateTimeUTC": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `initiatedByUserPrincipalName`: String
    initiated_by_user_principal_name "initiatedByUserPrincipalName": String,
    /// `managedDeviceId`: Guid, not null
    managed_device_id "managedDeviceId" "r": mg::Guid,
    /// `receivedDateTimeUTC`: DateTimeOffset
    received_date_time_utc "receivedDateTimeUTC": mg::DateTimeOffset,
    /// `requestedDateTimeUTC`: DateTimeOffset
    requested_date_time_utc "requestedDateTimeUTC": mg::DateTimeOffset,
    /// `size`: Double, not null
    size "size" "r": f64,
    /// `sizeInKB`: Double, not null
    size_in_kb "sizeInKB" "r": f64,
    /// `status`: appLogUploadState, not null
    status "status" "r": mg::Open<super::AppLogUploadState>,
}

mg::derived_from! { DeviceLogCollectionResponse: super::Entity }
