// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.filePlanCitation`, derived from
/// [`FilePlanDescriptorBase`](super::FilePlanDescriptorBase).
pub struct FilePlanCitation {
    /// `citationJurisdiction`.
    pub citation_jurisdiction: mg::Field<String>,
    /// `citationUrl`.
    pub citation_url: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilePlanCitation: "microsoft.graph.security.filePlanCitation", complex, base super::FilePlanDescriptorBase;
    citation_jurisdiction: "citationJurisdiction",
    citation_url: "citationUrl",
    display_name: "displayName",
}

mg::derived_from! { FilePlanCitation: super::FilePlanDescriptorBase }
