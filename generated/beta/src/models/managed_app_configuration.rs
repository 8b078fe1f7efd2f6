// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppConfiguration`, an abstract entity type derived from `microsoft.graph.managedAppPolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedappconfiguration?view=graph-rest-beta>
    ManagedAppConfiguration "microsoft.graph.managedAppConfiguration" "entity abstract" : super::ManagedAppPolicy => ManagedAppConfigurationKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customSettings`: Collection(keyValuePair), items not null
    custom_settings "customSettings" "r": Vec<super::KeyValuePair>,
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

mg::derived_from! { ManagedAppConfiguration: super::ManagedAppPolicy, super::Entity }

impl ManagedAppConfiguration {
    /// `settings`: many `deviceManagementConfigurationSetting`, contained
    pub const SETTINGS: mg::Nav<
        ManagedAppConfiguration,
        Vec<super::DeviceManagementConfigurationSetting>,
    > = mg::Nav::new("settings");
}

/// The types derived from `microsoft.graph.managedAppConfiguration`.
#[non_exhaustive]
pub enum ManagedAppConfigurationKind {
    TargetedManagedAppConfiguration(Box<super::TargetedManagedAppConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedAppConfiguration>),
}

mg::family! {
    ManagedAppConfiguration => ManagedAppConfigurationKind;
    TargetedManagedAppConfiguration(super::TargetedManagedAppConfiguration),
}
