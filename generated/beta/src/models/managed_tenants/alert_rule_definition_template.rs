// @generated
use crate::mg;

/// Open complex type `microsoft.graph.managedTenants.alertRuleDefinitionTemplate`.
pub struct AlertRuleDefinitionTemplate {
    /// `defaultSeverity`.
    pub default_severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertRuleDefinitionTemplate: "microsoft.graph.managedTenants.alertRuleDefinitionTemplate", complex open;
    default_severity: "defaultSeverity",
}
