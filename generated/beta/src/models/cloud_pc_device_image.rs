// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcDeviceImage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta>
    CloudPcDeviceImage "microsoft.graph.cloudPcDeviceImage" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `errorCode`: cloudPcDeviceImageErrorCode
    error_code "errorCode": mg::Open<super::CloudPcDeviceImageErrorCode>,
    /// `expirationDate`: Date
    expiration_date "expirationDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `operatingSystem`: String
    operating_system "operatingSystem": String,
    /// `osBuildNumber`: String
    os_build_number "osBuildNumber": String,
    /// `osStatus`: cloudPcDeviceImageOsStatus
    os_status "osStatus": mg::Open<super::CloudPcDeviceImageOsStatus>,
    /// `osVersionNumber`: String
    os_version_number "osVersionNumber": String,
    /// `scopeIds`: Collection(String)
    scope_ids "scopeIds": Vec<String>,
    /// `sizeInGB`: Int32
    size_in_gb "sizeInGB": i32,
    /// `sourceImageResourceId`: String
    source_image_resource_id "sourceImageResourceId": String,
    /// `status`: cloudPcDeviceImageStatus
    status "status": mg::Open<super::CloudPcDeviceImageStatus>,
    /// `statusDetails`: cloudPcDeviceImageStatusDetails
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/statusDetails)")]
    status_details "statusDetails" "d": mg::Open<super::CloudPcDeviceImageStatusDetails>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { CloudPcDeviceImage: super::Entity }
