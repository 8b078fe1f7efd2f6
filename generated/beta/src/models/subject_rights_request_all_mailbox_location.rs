// @generated
use crate::mg;

/// Complex type `microsoft.graph.subjectRightsRequestAllMailboxLocation`, derived from
/// [`SubjectRightsRequestMailboxLocation`](super::SubjectRightsRequestMailboxLocation).
pub struct SubjectRightsRequestAllMailboxLocation {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestAllMailboxLocation: "microsoft.graph.subjectRightsRequestAllMailboxLocation", complex, base super::SubjectRightsRequestMailboxLocation;
}

mg::derived_from! { SubjectRightsRequestAllMailboxLocation: super::SubjectRightsRequestMailboxLocation }
