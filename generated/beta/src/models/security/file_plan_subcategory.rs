// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.filePlanSubcategory`, derived from
/// [`FilePlanDescriptorBase`](super::FilePlanDescriptorBase).
pub struct FilePlanSubcategory {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilePlanSubcategory: "microsoft.graph.security.filePlanSubcategory", complex, base super::FilePlanDescriptorBase;
    display_name: "displayName",
}

mg::derived_from! { FilePlanSubcategory: super::FilePlanDescriptorBase }
