// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.alertRuleDefinitionTemplate`, a complex type.
    AlertRuleDefinitionTemplate "microsoft.graph.managedTenants.alertRuleDefinitionTemplate" "complex";
    /// `defaultSeverity`: microsoft.graph.managedTenants.alertSeverity
    default_severity "defaultSeverity": mg::Open<super::AlertSeverity>,
}
