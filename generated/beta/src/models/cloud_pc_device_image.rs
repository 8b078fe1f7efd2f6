// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcDeviceImage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcDeviceImageCollection`], for example
/// `graph.device_management().virtual_endpoint().device_images()`.
///
/// Operations: `retry_upload`, `reupload`, `get_source_images`.
///
/// [`CloudPcDeviceImageCollection`]: crate::requests::cloud_pc_device_image::CloudPcDeviceImageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta
pub struct CloudPcDeviceImage {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorCode`.
    pub error_code: mg::Field<mg::Open<super::CloudPcDeviceImageErrorCode>>,
    /// `expirationDate`.
    pub expiration_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// `osBuildNumber`.
    pub os_build_number: mg::Field<String>,
    /// `osStatus`.
    pub os_status: mg::Field<mg::Open<super::CloudPcDeviceImageOsStatus>>,
    /// `osVersionNumber`.
    pub os_version_number: mg::Field<String>,
    /// `scopeIds`.
    pub scope_ids: mg::Field<Vec<String>>,
    /// `sizeInGB`.
    pub size_in_gb: mg::Field<i32>,
    /// `sourceImageResourceId`.
    pub source_image_resource_id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CloudPcDeviceImageStatus>>,
    /// `statusDetails`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/statusDetails)"
    )]
    pub status_details: mg::Field<mg::Open<super::CloudPcDeviceImageStatusDetails>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcDeviceImage: "microsoft.graph.cloudPcDeviceImage", entity, base super::Entity;
    display_name: "displayName",
    error_code: "errorCode",
    expiration_date: "expirationDate",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    operating_system: "operatingSystem",
    os_build_number: "osBuildNumber",
    os_status: "osStatus",
    os_version_number: "osVersionNumber",
    scope_ids: "scopeIds",
    size_in_gb: "sizeInGB",
    source_image_resource_id: "sourceImageResourceId",
    status: "status",
    status_details: "statusDetails" deprecated,
    version: "version",
}

mg::derived_from! { CloudPcDeviceImage: super::Entity }
