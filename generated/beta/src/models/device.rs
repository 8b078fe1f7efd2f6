// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.device`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-beta>
    Device "microsoft.graph.device" "entity open" : super::DirectoryObject;
    /// `accountEnabled`: Boolean
    account_enabled "accountEnabled": bool,
    /// `alternativeNames`: Collection(String)
    alternative_names "alternativeNames": Vec<String>,
    /// `alternativeSecurityIds`: Collection(alternativeSecurityId), items not null
    alternative_security_ids "alternativeSecurityIds" "r": Vec<super::AlternativeSecurityId>,
    /// `approximateLastSignInDateTime`: DateTimeOffset
    approximate_last_sign_in_date_time "approximateLastSignInDateTime": mg::DateTimeOffset,
    /// `complianceExpirationDateTime`: DateTimeOffset
    compliance_expiration_date_time "complianceExpirationDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `deviceCategory`: String
    device_category "deviceCategory": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceMetadata`: String
    device_metadata "deviceMetadata": String,
    /// `deviceOwnership`: String
    device_ownership "deviceOwnership": String,
    /// `deviceVersion`: Int32
    device_version "deviceVersion": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `enrollmentProfileName`: String
    enrollment_profile_name "enrollmentProfileName": String,
    /// `enrollmentType`: String
    enrollment_type "enrollmentType": String,
    /// `extensionAttributes`: onPremisesExtensionAttributes
    extension_attributes "extensionAttributes": mg::Boxed<super::OnPremisesExtensionAttributes>,
    /// `hostnames`: Collection(String)
    hostnames "hostnames": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCompliant`: Boolean
    is_compliant "isCompliant": bool,
    /// `isManaged`: Boolean
    is_managed "isManaged": bool,
    /// `isManagementRestricted`: Boolean
    is_management_restricted "isManagementRestricted": bool,
    /// `isRooted`: Boolean
    is_rooted "isRooted": bool,
    /// `kind`: String
    kind "kind": String,
    /// `managementType`: String
    management_type "managementType": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `mdmAppId`: String
    mdm_app_id "mdmAppId": String,
    /// `model`: String
    model "model": String,
    /// `name`: String
    name "name": String,
    /// `onPremisesLastSyncDateTime`: DateTimeOffset
    on_premises_last_sync_date_time "onPremisesLastSyncDateTime": mg::DateTimeOffset,
    /// `onPremisesSecurityIdentifier`: String
    on_premises_security_identifier "onPremisesSecurityIdentifier": String,
    /// `onPremisesSyncEnabled`: Boolean
    on_premises_sync_enabled "onPremisesSyncEnabled": bool,
    /// `operatingSystem`: String
    operating_system "operatingSystem": String,
    /// `operatingSystemVersion`: String
    operating_system_version "operatingSystemVersion": String,
    /// `physicalIds`: Collection(String), items not null
    physical_ids "physicalIds" "r": Vec<String>,
    /// `platform`: String
    platform "platform": String,
    /// `profileType`: String
    profile_type "profileType": String,
    /// `registrationDateTime`: DateTimeOffset
    registration_date_time "registrationDateTime": mg::DateTimeOffset,
    /// `status`: String
    status "status": String,
    /// `systemLabels`: Collection(String), items not null
    system_labels "systemLabels" "r": Vec<String>,
    /// `trustType`: String
    trust_type "trustType": String,
}

mg::derived_from! { Device: super::DirectoryObject, super::Entity }

impl Device {
    /// `commands`: many `command`, contained
    pub const COMMANDS: mg::Nav<Device, Vec<super::Command>> = mg::Nav::new("commands");
    /// `deviceTemplate`: many `deviceTemplate`
    pub const DEVICE_TEMPLATE: mg::Nav<Device, Vec<super::DeviceTemplate>> = mg::Nav::new(
        "deviceTemplate",
    );
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Device, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `memberOf`: many `directoryObject`
    pub const MEMBER_OF: mg::Nav<Device, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `registeredOwners`: many `directoryObject`
    pub const REGISTERED_OWNERS: mg::Nav<Device, Vec<super::DirectoryObject>> = mg::Nav::new(
        "registeredOwners",
    );
    /// `registeredUsers`: many `directoryObject`
    pub const REGISTERED_USERS: mg::Nav<Device, Vec<super::DirectoryObject>> = mg::Nav::new(
        "registeredUsers",
    );
    /// `transitiveMemberOf`: many `directoryObject`
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<Device, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMemberOf",
    );
    /// `usageRights`: many `usageRight`, contained
    pub const USAGE_RIGHTS: mg::Nav<Device, Vec<super::UsageRight>> = mg::Nav::new(
        "usageRights",
    );
}
