// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.managedAppConfiguration`][reference], derived from
/// [`ManagedAppPolicy`](super::ManagedAppPolicy).
///
/// Requests: [`ManagedAppConfigurationCollection`], for example
/// `graph.device_app_management().managed_app_policies().cast_to_managed_app_configuration()`.
///
/// Operations: `target_apps`.
///
/// [`ManagedAppConfigurationCollection`]: crate::requests::managed_app_configuration::ManagedAppConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedappconfiguration?view=graph-rest-beta
pub struct ManagedAppConfiguration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customSettings`. Secret: masked in `Debug`.
    pub custom_settings: mg::Field<Vec<super::KeyValuePair>>,
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
    ManagedAppConfiguration: "microsoft.graph.managedAppConfiguration", entity abstract, base super::ManagedAppPolicy, family ManagedAppConfigurationKind;
    created_date_time: "createdDateTime" required,
    custom_settings: "customSettings" required secret,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version",
}

mg::derived_from! { ManagedAppConfiguration: super::ManagedAppPolicy, super::Entity }

impl ManagedAppConfiguration {
    /// `settings`: many
    /// [`DeviceManagementConfigurationSetting`](super::DeviceManagementConfigurationSetting).
    pub const SETTINGS: mg::Nav<
        ManagedAppConfiguration,
        Vec<super::DeviceManagementConfigurationSetting>,
    > = mg::Nav::new("settings");
}

/// The types derived from [`ManagedAppConfiguration`].
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
