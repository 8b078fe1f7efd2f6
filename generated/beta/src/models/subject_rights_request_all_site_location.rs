// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestAllSiteLocation`, a complex type derived from `microsoft.graph.subjectRightsRequestSiteLocation`.
    SubjectRightsRequestAllSiteLocation "microsoft.graph.subjectRightsRequestAllSiteLocation" "complex" : super::SubjectRightsRequestSiteLocation;
}

mg::derived_from! { SubjectRightsRequestAllSiteLocation: super::SubjectRightsRequestSiteLocation }
