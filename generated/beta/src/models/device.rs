// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.device`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`DeviceCollection`](crate::requests::device::DeviceCollection), for example
/// `graph.devices()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-beta
pub struct Device {
    /// `accountEnabled`.
    pub account_enabled: mg::Field<bool>,
    /// `alternativeNames`.
    pub alternative_names: mg::Field<Vec<String>>,
    /// `alternativeSecurityIds`.
    pub alternative_security_ids: mg::Field<Vec<super::AlternativeSecurityId>>,
    /// `approximateLastSignInDateTime`.
    pub approximate_last_sign_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// `complianceExpirationDateTime`.
    pub compliance_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceCategory`.
    pub device_category: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceMetadata`.
    pub device_metadata: mg::Field<String>,
    /// `deviceOwnership`.
    pub device_ownership: mg::Field<String>,
    /// `deviceVersion`.
    pub device_version: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `enrollmentProfileName`.
    pub enrollment_profile_name: mg::Field<String>,
    /// `enrollmentType`.
    pub enrollment_type: mg::Field<String>,
    /// `extensionAttributes`.
    pub extension_attributes: mg::Field<mg::Boxed<super::OnPremisesExtensionAttributes>>,
    /// `hostnames`.
    pub hostnames: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCompliant`.
    pub is_compliant: mg::Field<bool>,
    /// `isManaged`.
    pub is_managed: mg::Field<bool>,
    /// `isManagementRestricted`.
    pub is_management_restricted: mg::Field<bool>,
    /// `isRooted`.
    pub is_rooted: mg::Field<bool>,
    /// `kind`.
    pub kind: mg::Field<String>,
    /// `managementType`.
    pub management_type: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `mdmAppId`.
    pub mdm_app_id: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `onPremisesLastSyncDateTime`.
    pub on_premises_last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onPremisesSecurityIdentifier`.
    pub on_premises_security_identifier: mg::Field<String>,
    /// `onPremisesSyncEnabled`.
    pub on_premises_sync_enabled: mg::Field<bool>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// `operatingSystemVersion`.
    pub operating_system_version: mg::Field<String>,
    /// `physicalIds`.
    pub physical_ids: mg::Field<Vec<String>>,
    /// `platform`.
    pub platform: mg::Field<String>,
    /// `profileType`.
    pub profile_type: mg::Field<String>,
    /// `registrationDateTime`.
    pub registration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `systemLabels`.
    pub system_labels: mg::Field<Vec<String>>,
    /// `trustType`.
    pub trust_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Device: "microsoft.graph.device", entity open, base super::DirectoryObject;
    account_enabled: "accountEnabled",
    alternative_names: "alternativeNames",
    alternative_security_ids: "alternativeSecurityIds" required,
    approximate_last_sign_in_date_time: "approximateLastSignInDateTime",
    compliance_expiration_date_time: "complianceExpirationDateTime",
    deleted_date_time: "deletedDateTime",
    device_category: "deviceCategory",
    device_id: "deviceId",
    device_metadata: "deviceMetadata",
    device_ownership: "deviceOwnership",
    device_version: "deviceVersion",
    display_name: "displayName",
    domain_name: "domainName",
    enrollment_profile_name: "enrollmentProfileName",
    enrollment_type: "enrollmentType",
    extension_attributes: "extensionAttributes",
    hostnames: "hostnames",
    id: "id" key required,
    is_compliant: "isCompliant",
    is_managed: "isManaged",
    is_management_restricted: "isManagementRestricted",
    is_rooted: "isRooted",
    kind: "kind",
    management_type: "managementType",
    manufacturer: "manufacturer",
    mdm_app_id: "mdmAppId",
    model: "model",
    name: "name",
    on_premises_last_sync_date_time: "onPremisesLastSyncDateTime",
    on_premises_security_identifier: "onPremisesSecurityIdentifier",
    on_premises_sync_enabled: "onPremisesSyncEnabled",
    operating_system: "operatingSystem",
    operating_system_version: "operatingSystemVersion",
    physical_ids: "physicalIds" required,
    platform: "platform",
    profile_type: "profileType",
    registration_date_time: "registrationDateTime",
    status: "status",
    system_labels: "systemLabels" required,
    trust_type: "trustType",
}

mg::derived_from! { Device: super::DirectoryObject, super::Entity }

impl Device {
    /// `commands`: many [`Command`](super::Command).
    pub const COMMANDS: mg::Nav<Device, Vec<super::Command>> = mg::Nav::new("commands");
    /// `deviceTemplate`: many [`DeviceTemplate`](super::DeviceTemplate).
    pub const DEVICE_TEMPLATE: mg::Nav<Device, Vec<super::DeviceTemplate>> = mg::Nav::new(
        "deviceTemplate",
    );
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Device, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `memberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBER_OF: mg::Nav<Device, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `registeredOwners`: many [`DirectoryObject`](super::DirectoryObject).
    pub const REGISTERED_OWNERS: mg::Nav<Device, Vec<super::DirectoryObject>> = mg::Nav::new(
        "registeredOwners",
    );
    /// `registeredUsers`: many [`DirectoryObject`](super::DirectoryObject).
    pub const REGISTERED_USERS: mg::Nav<Device, Vec<super::DirectoryObject>> = mg::Nav::new(
        "registeredUsers",
    );
    /// `transitiveMemberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<Device, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMemberOf",
    );
    /// `usageRights`: many [`UsageRight`](super::UsageRight).
    pub const USAGE_RIGHTS: mg::Nav<Device, Vec<super::UsageRight>> = mg::Nav::new(
        "usageRights",
    );
}
