// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.alertRuleDefinitionTemplate`, an open complex type.
    AlertRuleDefinitionTemplate "microsoft.graph.managedTenants.alertRuleDefinitionTemplate" "complex open";
    /// `defaultSeverity`: microsoft.graph.managedTenants.alertSeverity
    default_severity "defaultSeverity": mg::Open<super::AlertSeverity>,
}
