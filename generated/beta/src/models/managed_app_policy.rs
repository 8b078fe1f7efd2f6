// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppPolicy`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedapppolicy?view=graph-rest-beta>
    ManagedAppPolicy "microsoft.graph.managedAppPolicy" "entity abstract" : super::Entity => ManagedAppPolicyKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedAppPolicy: super::Entity }

/// The types derived from `microsoft.graph.managedAppPolicy`.
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
