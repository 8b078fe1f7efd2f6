// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlSingleSignOnSettings`, a complex type.
    SamlSingleSignOnSettings "microsoft.graph.samlSingleSignOnSettings" "complex";
    /// `relayState`: String
    relay_state "relayState": String,
}
