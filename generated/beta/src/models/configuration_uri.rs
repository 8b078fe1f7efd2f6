// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationUri`, a complex type.
    ConfigurationUri "microsoft.graph.configurationUri" "complex";
    /// `appliesToSingleSignOnMode`: String, not null
    applies_to_single_sign_on_mode "appliesToSingleSignOnMode" "r": String,
    /// `examples`: Collection(String)
    examples "examples": Vec<String>,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `usage`: uriUsageType, not null
    usage "usage" "r": mg::Open<super::UriUsageType>,
    /// `values`: Collection(String)
    values "values": Vec<String>,
}
