// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotWebContext`.
pub struct CopilotWebContext {
    /// `isWebEnabled`. Never null. Set on creation only.
    pub is_web_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotWebContext: "microsoft.graph.copilotWebContext", complex;
    is_web_enabled: "isWebEnabled" required immutable,
}
