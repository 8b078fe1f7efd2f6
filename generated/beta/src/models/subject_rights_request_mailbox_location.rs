// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestMailboxLocation`, an abstract complex type.
    SubjectRightsRequestMailboxLocation "microsoft.graph.subjectRightsRequestMailboxLocation" "complex abstract" => SubjectRightsRequestMailboxLocationKind;
}

/// The types derived from `microsoft.graph.subjectRightsRequestMailboxLocation`.
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
