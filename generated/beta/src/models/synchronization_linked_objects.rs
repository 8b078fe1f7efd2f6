// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationLinkedObjects`.
pub struct SynchronizationLinkedObjects {
    /// `manager`.
    pub manager: mg::Field<mg::Boxed<super::SynchronizationJobSubject>>,
    /// `members`.
    pub members: mg::Field<Vec<super::SynchronizationJobSubject>>,
    /// `owners`.
    pub owners: mg::Field<Vec<super::SynchronizationJobSubject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationLinkedObjects: "microsoft.graph.synchronizationLinkedObjects", complex;
    manager: "manager",
    members: "members",
    owners: "owners",
}
