// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlScenarioRun`, a complex type.
    SamlScenarioRun "microsoft.graph.samlScenarioRun" "complex";
}
