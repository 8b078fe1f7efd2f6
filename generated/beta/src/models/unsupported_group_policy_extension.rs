// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unsupportedGroupPolicyExtension`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unsupportedgrouppolicyextension?view=graph-rest-beta>
    UnsupportedGroupPolicyExtension "microsoft.graph.unsupportedGroupPolicyExtension" "entity" : super::Entity;
    /// `extensionType`: String
    extension_type "extensionType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `namespaceUrl`: String
    namespace_url "namespaceUrl": String,
    /// `nodeName`: String
    node_name "nodeName": String,
    /// `settingScope`: groupPolicySettingScope, not null
    setting_scope "settingScope" "r": mg::Open<super::GroupPolicySettingScope>,
}

mg::derived_from! { UnsupportedGroupPolicyExtension: super::Entity }
