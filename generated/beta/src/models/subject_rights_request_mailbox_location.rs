// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.subjectRightsRequestMailboxLocation`.
pub struct SubjectRightsRequestMailboxLocation {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestMailboxLocation: "microsoft.graph.subjectRightsRequestMailboxLocation", complex abstract, family SubjectRightsRequestMailboxLocationKind;
}

/// The types derived from [`SubjectRightsRequestMailboxLocation`].
#[non_exhaustive]
pub enum SubjectRightsRequestMailboxLocationKind {
    SubjectRightsRequestAllMailboxLocation(
        Box<super::SubjectRightsRequestAllMailboxLocation>,
    ),
    SubjectRightsRequestEnumeratedMailboxLocation(
        Box<super::SubjectRightsRequestEnumeratedMailboxLocation>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<SubjectRightsRequestMailboxLocation>),
}

mg::family! {
    SubjectRightsRequestMailboxLocation => SubjectRightsRequestMailboxLocationKind;
    SubjectRightsRequestAllMailboxLocation(super::SubjectRightsRequestAllMailboxLocation),
    SubjectRightsRequestEnumeratedMailboxLocation(super::SubjectRightsRequestEnumeratedMailboxLocation),
}
