// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestAllMailboxLocation`, a complex type derived from `microsoft.graph.subjectRightsRequestMailboxLocation`.
    SubjectRightsRequestAllMailboxLocation "microsoft.graph.subjectRightsRequestAllMailboxLocation" "complex" : super::SubjectRightsRequestMailboxLocation;
}

mg::derived_from! { SubjectRightsRequestAllMailboxLocation: super::SubjectRightsRequestMailboxLocation }
