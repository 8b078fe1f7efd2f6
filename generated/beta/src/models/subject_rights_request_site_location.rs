// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.subjectRightsRequestSiteLocation`.
pub struct SubjectRightsRequestSiteLocation {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestSiteLocation: "microsoft.graph.subjectRightsRequestSiteLocation", complex abstract, family SubjectRightsRequestSiteLocationKind;
}

/// The types derived from [`SubjectRightsRequestSiteLocation`].
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
