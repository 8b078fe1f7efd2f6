// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.collection_pluginSetting`, a complex type.
    CollectionPluginSetting "microsoft.graph.security.securityCopilot.collection_pluginSetting" "complex";
    /// `entries`: Collection(microsoft.graph.security.securityCopilot.pluginSetting), items not null
    entries "entries" "r": Vec<super::PluginSetting>,
}
