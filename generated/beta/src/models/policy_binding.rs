// @generated
use crate::mg;

/// Complex type `microsoft.graph.policyBinding`.
pub struct PolicyBinding {
    /// `exclusions`.
    pub exclusions: mg::Field<Vec<super::ScopeBase>>,
    /// `inclusions`.
    pub inclusions: mg::Field<Vec<super::ScopeBase>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyBinding: "microsoft.graph.policyBinding", complex;
    exclusions: "exclusions",
    inclusions: "inclusions" required,
}
