// @generated
use crate::mg;

/// Complex type `microsoft.graph.subjectRightsRequestAllSiteLocation`, derived from
/// [`SubjectRightsRequestSiteLocation`](super::SubjectRightsRequestSiteLocation).
pub struct SubjectRightsRequestAllSiteLocation {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestAllSiteLocation: "microsoft.graph.subjectRightsRequestAllSiteLocation", complex, base super::SubjectRightsRequestSiteLocation;
}

mg::derived_from! { SubjectRightsRequestAllSiteLocation: super::SubjectRightsRequestSiteLocation }
