// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestEnumeratedSiteLocation`, a complex type derived from `microsoft.graph.subjectRightsRequestSiteLocation`.
    SubjectRightsRequestEnumeratedSiteLocation "microsoft.graph.subjectRightsRequestEnumeratedSiteLocation" "complex" : super::SubjectRightsRequestSiteLocation;
    /// `urls`: Collection(String)
    urls "urls": Vec<String>,
}

mg::derived_from! { SubjectRightsRequestEnumeratedSiteLocation: super::SubjectRightsRequestSiteLocation }
