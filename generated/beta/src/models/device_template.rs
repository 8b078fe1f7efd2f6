// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceTemplate`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicetemplate?view=graph-rest-beta>
    DeviceTemplate "microsoft.graph.deviceTemplate" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `deviceAuthority`: String
    device_authority "deviceAuthority": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `mutualTlsOauthConfigurationId`: String
    mutual_tls_oauth_configuration_id "mutualTlsOauthConfigurationId": String,
    /// `mutualTlsOauthConfigurationTenantId`: String
    mutual_tls_oauth_configuration_tenant_id "mutualTlsOauthConfigurationTenantId": String,
    /// `operatingSystem`: String
    operating_system "operatingSystem": String,
}

mg::derived_from! { DeviceTemplate: super::DirectoryObject, super::Entity }

impl DeviceTemplate {
    /// `deviceInstances`: many `device`
    pub const DEVICE_INSTANCES: mg::Nav<DeviceTemplate, Vec<super::Device>> = mg::Nav::new(
        "deviceInstances",
    );
    /// `owners`: many `directoryObject`
    pub const OWNERS: mg::Nav<DeviceTemplate, Vec<super::DirectoryObject>> = mg::Nav::new(
        "owners",
    );
}
