// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestSiteLocation`, an abstract complex type.
    SubjectRightsRequestSiteLocation "microsoft.graph.subjectRightsRequestSiteLocation" "complex abstract" => SubjectRightsRequestSiteLocationKind;
}

/// The types derived from `microsoft.graph.subjectRightsRequestSiteLocation`.
#[non_exhaustive]
pub enum SubjectRightsRequestSiteLocationKind {
    SubjectRightsRequestAllSiteLocation(Box<super::SubjectRightsRequestAllSiteLocation>),
    SubjectRightsRequestEnumeratedSiteLocation(
        Box<super::SubjectRightsRequestEnumeratedSiteLocation>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<SubjectRightsRequestSiteLocation>),
}

mg::family! {
    SubjectRightsRequestSiteLocation => SubjectRightsRequestSiteLocationKind;
    SubjectRightsRequestAllSiteLocation(super::SubjectRightsRequestAllSiteLocation),
    SubjectRightsRequestEnumeratedSiteLocation(super::SubjectRightsRequestEnumeratedSiteLocation),
}
