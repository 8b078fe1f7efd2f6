// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.filePlanReference`, derived from
/// [`FilePlanDescriptorBase`](super::FilePlanDescriptorBase).
pub struct FilePlanReference {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilePlanReference: "microsoft.graph.security.filePlanReference", complex, base super::FilePlanDescriptorBase;
    display_name: "displayName",
}

mg::derived_from! { FilePlanReference: super::FilePlanDescriptorBase }
