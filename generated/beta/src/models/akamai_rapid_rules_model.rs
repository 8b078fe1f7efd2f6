// @generated
use crate::mg;

/// Complex type `microsoft.graph.akamaiRapidRulesModel`.
pub struct AkamaiRapidRulesModel {
    /// `defaultAction`.
    pub default_action: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AkamaiRapidRulesModel: "microsoft.graph.akamaiRapidRulesModel", complex;
    default_action: "defaultAction",
    is_enabled: "isEnabled" required,
}
