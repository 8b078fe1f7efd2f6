// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.deviceTemplate`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests:
/// [`DeviceTemplateCollection`](crate::requests::device_template::DeviceTemplateCollection), for
/// example `graph.directory_objects().cast_to_device_template()`.
///
/// Operations: `create_device_from_template`, `check_member_groups`, `check_member_objects`,
/// `get_member_groups`, `get_member_objects`, `restore`, `delta`, `get_by_ids` and 2 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicetemplate?view=graph-rest-beta
pub struct DeviceTemplate {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceAuthority`.
    pub device_authority: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `mutualTlsOauthConfigurationId`.
    pub mutual_tls_oauth_configuration_id: mg::Field<String>,
    /// `mutualTlsOauthConfigurationTenantId`.
    pub mutual_tls_oauth_configuration_tenant_id: mg::Field<String>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceTemplate: "microsoft.graph.deviceTemplate", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    device_authority: "deviceAuthority",
    id: "id" key required,
    manufacturer: "manufacturer",
    model: "model",
    mutual_tls_oauth_configuration_id: "mutualTlsOauthConfigurationId",
    mutual_tls_oauth_configuration_tenant_id: "mutualTlsOauthConfigurationTenantId",
    operating_system: "operatingSystem",
}

mg::derived_from! { DeviceTemplate: super::DirectoryObject, super::Entity }

impl DeviceTemplate {
    /// `deviceInstances`: many [`Device`](super::Device).
    pub const DEVICE_INSTANCES: mg::Nav<DeviceTemplate, Vec<super::Device>> = mg::Nav::new(
        "deviceInstances",
    );
    /// `owners`: many [`DirectoryObject`](super::DirectoryObject).
    pub const OWNERS: mg::Nav<DeviceTemplate, Vec<super::DirectoryObject>> = mg::Nav::new(
        "owners",
    );
}
