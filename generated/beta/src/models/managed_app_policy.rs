// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.managedAppPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ManagedAppPolicyCollection`](crate::requests::managed_app_policy::ManagedAppPolicyCollection),
/// for example `graph.device_app_management().managed_app_policies()`.
///
/// Operations: `target_apps`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedapppolicy?view=graph-rest-beta
pub struct ManagedAppPolicy {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppPolicy: "microsoft.graph.managedAppPolicy", entity abstract, base super::Entity, family ManagedAppPolicyKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version",
}

mg::derived_from! { ManagedAppPolicy: super::Entity }

/// The types derived from [`ManagedAppPolicy`].
#[non_exhaustive]
pub enum ManagedAppPolicyKind {
    AndroidManagedAppProtection(Box<super::AndroidManagedAppProtection>),
    DefaultManagedAppProtection(Box<super::DefaultManagedAppProtection>),
    IosManagedAppProtection(Box<super::IosManagedAppProtection>),
    ManagedAppConfiguration(Box<super::ManagedAppConfiguration>),
    ManagedAppProtection(Box<super::ManagedAppProtection>),
    MdmWindowsInformationProtectionPolicy(
        Box<super::MdmWindowsInformationProtectionPolicy>,
    ),
    TargetedManagedAppConfiguration(Box<super::TargetedManagedAppConfiguration>),
    TargetedManagedAppProtection(Box<super::TargetedManagedAppProtection>),
    WindowsInformationProtection(Box<super::WindowsInformationProtection>),
    WindowsInformationProtectionPolicy(Box<super::WindowsInformationProtectionPolicy>),
    WindowsManagedAppProtection(Box<super::WindowsManagedAppProtection>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedAppPolicy>),
}

mg::family! {
    ManagedAppPolicy => ManagedAppPolicyKind;
    AndroidManagedAppProtection(super::AndroidManagedAppProtection),
    DefaultManagedAppProtection(super::DefaultManagedAppProtection),
    IosManagedAppProtection(super::IosManagedAppProtection),
    ManagedAppConfiguration(super::ManagedAppConfiguration),
    ManagedAppProtection(super::ManagedAppProtection),
    MdmWindowsInformationProtectionPolicy(super::MdmWindowsInformationProtectionPolicy),
    TargetedManagedAppConfiguration(super::TargetedManagedAppConfiguration),
    TargetedManagedAppProtection(super::TargetedManagedAppProtection),
    WindowsInformationProtection(super::WindowsInformationProtection),
    WindowsInformationProtectionPolicy(super::WindowsInformationProtectionPolicy),
    WindowsManagedAppProtection(super::WindowsManagedAppProtection),
}
