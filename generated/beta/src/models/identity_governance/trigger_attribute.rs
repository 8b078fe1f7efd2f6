// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.triggerAttribute`.
pub struct TriggerAttribute {
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TriggerAttribute: "microsoft.graph.identityGovernance.triggerAttribute", complex;
    name: "name" required,
}
