// @generated
use crate::mg;

/// Complex type `microsoft.graph.samlSingleSignOnSettings`.
pub struct SamlSingleSignOnSettings {
    /// `relayState`.
    pub relay_state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamlSingleSignOnSettings: "microsoft.graph.samlSingleSignOnSettings", complex;
    relay_state: "relayState",
}
