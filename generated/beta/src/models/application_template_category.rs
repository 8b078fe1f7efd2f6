// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationTemplateCategory`.
pub struct ApplicationTemplateCategory {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationTemplateCategory: "microsoft.graph.applicationTemplateCategory", complex;
    display_name: "displayName" required,
    value: "value" required,
}
