// @generated
use crate::mg;

/// Complex type `microsoft.graph.actionUrl`.
pub struct ActionUrl {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActionUrl: "microsoft.graph.actionUrl", complex;
    display_name: "displayName" required,
    url: "url",
}
