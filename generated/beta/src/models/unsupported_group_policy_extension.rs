// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unsupportedGroupPolicyExtension`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnsupportedGroupPolicyExtensionCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_migration_reports()
///     .id(id)
///     .unsupported_group_policy_extensions()
/// ```
///
/// [`UnsupportedGroupPolicyExtensionCollection`]: crate::requests::unsupported_group_policy_extension::UnsupportedGroupPolicyExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unsupportedgrouppolicyextension?view=graph-rest-beta
pub struct UnsupportedGroupPolicyExtension {
    /// `extensionType`.
    pub extension_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `namespaceUrl`.
    pub namespace_url: mg::Field<String>,
    /// `nodeName`.
    pub node_name: mg::Field<String>,
    /// `settingScope`. Never null.
    pub setting_scope: mg::Field<mg::Open<super::GroupPolicySettingScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnsupportedGroupPolicyExtension: "microsoft.graph.unsupportedGroupPolicyExtension", entity, base super::Entity;
    extension_type: "extensionType",
    id: "id" key required,
    namespace_url: "namespaceUrl",
    node_name: "nodeName",
    setting_scope: "settingScope" required,
}

mg::derived_from! { UnsupportedGroupPolicyExtension: super::Entity }
