// @generated
use crate::mg;

/// Complex type `microsoft.graph.subjectRightsRequestEnumeratedSiteLocation`, derived from
/// [`SubjectRightsRequestSiteLocation`](super::SubjectRightsRequestSiteLocation).
pub struct SubjectRightsRequestEnumeratedSiteLocation {
    /// `urls`.
    pub urls: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestEnumeratedSiteLocation: "microsoft.graph.subjectRightsRequestEnumeratedSiteLocation", complex, base super::SubjectRightsRequestSiteLocation;
    urls: "urls",
}

mg::derived_from! { SubjectRightsRequestEnumeratedSiteLocation: super::SubjectRightsRequestSiteLocation }
