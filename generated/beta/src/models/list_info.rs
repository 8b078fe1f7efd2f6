// @generated
use crate::mg;

/// Complex type `microsoft.graph.listInfo`.
pub struct ListInfo {
    /// `contentTypesEnabled`.
    pub content_types_enabled: mg::Field<bool>,
    /// `hidden`.
    pub hidden: mg::Field<bool>,
    /// `template`.
    pub template: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ListInfo: "microsoft.graph.listInfo", complex;
    content_types_enabled: "contentTypesEnabled",
    hidden: "hidden",
    template: "template",
}
