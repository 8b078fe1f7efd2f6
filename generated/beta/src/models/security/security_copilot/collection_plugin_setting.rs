// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityCopilot.collection_pluginSetting`.
pub struct CollectionPluginSetting {
    /// `entries`.
    pub entries: mg::Field<Vec<super::PluginSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CollectionPluginSetting: "microsoft.graph.security.securityCopilot.collection_pluginSetting", complex;
    entries: "entries" required,
}
