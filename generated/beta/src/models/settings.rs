// @generated
use crate::mg;

/// Complex type `microsoft.graph.settings`.
pub struct Settings {
    /// `hasGraphMailbox`. Never null.
    pub has_graph_mailbox: mg::Field<bool>,
    /// `hasLicense`. Never null.
    pub has_license: mg::Field<bool>,
    /// `hasOptedOut`. Never null.
    pub has_opted_out: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Settings: "microsoft.graph.settings", complex;
    has_graph_mailbox: "hasGraphMailbox" required,
    has_license: "hasLicense" required,
    has_opted_out: "hasOptedOut" required,
}
