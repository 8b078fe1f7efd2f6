// @generated
use crate::mg;

/// Complex type `microsoft.graph.actionItem`.
pub struct ActionItem {
    /// `ownerDisplayName`.
    pub owner_display_name: mg::Field<String>,
    /// `text`.
    pub text: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActionItem: "microsoft.graph.actionItem", complex;
    owner_display_name: "ownerDisplayName",
    text: "text",
    title: "title",
}
