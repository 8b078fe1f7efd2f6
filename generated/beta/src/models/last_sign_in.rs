// @generated
use crate::mg;

/// Complex type `microsoft.graph.lastSignIn`.
pub struct LastSignIn {
    /// `interactiveDateTime`.
    pub interactive_date_time: mg::Field<mg::DateTimeOffset>,
    /// `nonInteractiveDateTime`.
    pub non_interactive_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LastSignIn: "microsoft.graph.lastSignIn", complex;
    interactive_date_time: "interactiveDateTime",
    non_interactive_date_time: "nonInteractiveDateTime",
}
