// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.settings`, a complex type.
    Settings "microsoft.graph.settings" "complex";
    /// `hasGraphMailbox`: Boolean, not null
    has_graph_mailbox "hasGraphMailbox" "r": bool,
    /// `hasLicense`: Boolean, not null
    has_license "hasLicense" "r": bool,
    /// `hasOptedOut`: Boolean, not null
    has_opted_out "hasOptedOut" "r": bool,
}
