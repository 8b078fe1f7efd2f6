// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.filePlanAppliedCategory`, derived from
/// [`FilePlanDescriptorBase`](super::FilePlanDescriptorBase).
pub struct FilePlanAppliedCategory {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `subcategory`.
    pub subcategory: mg::Field<mg::Boxed<super::FilePlanSubcategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilePlanAppliedCategory: "microsoft.graph.security.filePlanAppliedCategory", complex, base super::FilePlanDescriptorBase;
    display_name: "displayName",
    subcategory: "subcategory",
}

mg::derived_from! { FilePlanAppliedCategory: super::FilePlanDescriptorBase }
