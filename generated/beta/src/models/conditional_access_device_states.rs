// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessDeviceStates`.
pub struct ConditionalAccessDeviceStates {
    /// `excludeStates`.
    pub exclude_states: mg::Field<Vec<String>>,
    /// `includeStates`.
    pub include_states: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessDeviceStates: "microsoft.graph.conditionalAccessDeviceStates", complex;
    exclude_states: "excludeStates" required,
    include_states: "includeStates" required,
}
