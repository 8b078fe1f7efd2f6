// @generated
use crate::mg;

/// Complex type `microsoft.graph.shareAction`.
pub struct ShareAction {
    /// `recipients`.
    pub recipients: mg::Field<Vec<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ShareAction: "microsoft.graph.shareAction", complex;
    recipients: "recipients",
}
