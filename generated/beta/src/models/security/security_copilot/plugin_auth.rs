// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityCopilot.pluginAuth`.
pub struct PluginAuth {
    /// `authType`. Never null.
    pub auth_type: mg::Field<mg::Open<super::PluginAuthTypes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PluginAuth: "microsoft.graph.security.securityCopilot.pluginAuth", complex;
    auth_type: "authType" required,
}
